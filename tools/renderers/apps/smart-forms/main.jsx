/** Smart Forms: `buildForm` fills its stores, `BaseRenderer` shows them. */
import {
  BaseRenderer,
  buildForm,
  getResponse,
  RendererThemeProvider,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

let root;

function Form() {
  return (
    <RendererThemeProvider>
      <QueryClientProvider client={useRendererQueryClient()}>
        <BaseRenderer />
      </QueryClientProvider>
    </RendererThemeProvider>
  );
}

window.renderer = {
  async show(questionnaire, questionnaireResponse) {
    root?.unmount();
    await buildForm({ questionnaire, questionnaireResponse });
    root = createRoot(document.querySelector('#form'));
    root.render(<Form />);
  },
  response: getResponse,
  linkIdOf: (input) => input.closest('[data-linkid]')?.dataset.linkid,
};
