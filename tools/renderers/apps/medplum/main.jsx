/** Medplum: its client is made, because its components ask for one, and never sends anything. */
import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { MantineProvider } from '@mantine/core';
import { MedplumClient } from '@medplum/core';
import { MedplumProvider, QuestionnaireForm } from '@medplum/react';
import { createRoot } from 'react-dom/client';

let root;
let latest;
const medplum = new MedplumClient({ baseUrl: `${location.origin}/fhir/` });

window.renderer = {
  show(questionnaire, questionnaireResponse) {
    root?.unmount();
    latest = undefined;
    root = createRoot(document.querySelector('#form'));
    root.render(
      <MantineProvider>
        <MedplumProvider medplum={medplum}>
          <QuestionnaireForm
            excludeButtons
            onChange={(response) => (latest = response)}
            questionnaire={questionnaire}
            questionnaireResponse={questionnaireResponse}
          />
        </MedplumProvider>
      </MantineProvider>,
    );
  },
  response: () => latest,
  linkIdOf: (input) => input.id.split('-option-')[0],
};
