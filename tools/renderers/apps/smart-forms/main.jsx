/** Smart Forms: `buildForm` fills its stores, `BaseRenderer` shows them. */
import {
  BaseRenderer,
  buildForm,
  getResponse,
  removeEmptyAnswersFromResponse,
  RendererThemeProvider,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

let root;
let form;

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
    form = questionnaire;
    root?.unmount();
    await buildForm({ questionnaire, questionnaireResponse });
    root = createRoot(document.querySelector('#form'));
    root.render(<Form />);
  },
  // By itself, `getResponse` keeps the answers to questions that are not shown any more.
  response: () => removeEmptyAnswersFromResponse(form, getResponse()),
  linkIdOf: (input) => input.closest('[data-linkid]')?.dataset.linkid,
};
