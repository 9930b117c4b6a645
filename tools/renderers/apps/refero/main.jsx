/**
 * Refero: a Redux store holds the form and its response. Without `syncQuestionnaireResponse`, a response shows only the
 * questions that it holds.
 */
import { Refero, rootReducer } from '@helsenorge/refero';
import { configureStore } from '@reduxjs/toolkit';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';

let root;
let store;
// Its own words, such as those of the buttons, are the site's to give.
const resources = new Proxy({}, { get: (_, name) => String(name) });

window.renderer = {
  show(questionnaire, questionnaireResponse) {
    root?.unmount();
    store = configureStore({ reducer: rootReducer });
    root = createRoot(document.querySelector('#form'));
    root.render(
      <Provider store={store}>
        <Refero
          authorized
          language="en-gb"
          loginButton={<></>}
          onSubmit={() => undefined}
          questionnaire={questionnaire}
          questionnaireResponse={questionnaireResponse}
          resources={resources}
          syncQuestionnaireResponse
        />
      </Provider>,
    );
  },
  response: () => store.getState().refero.form.FormData.Content,
  linkIdOf: (input) => decodeURIComponent(input.name.replace(/\^\d+$/, '')),
};
