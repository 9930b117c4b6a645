/** i4mi keeps the answers and leaves the page to the app: here that of its README, for questions below questions too. */
import { QuestionnaireData } from '@i4mi/fhir_questionnaire';
import { createApp, h, reactive } from 'vue';

let app;
let data;
let language;

function option(question, answer) {
  const kind = question.allowsMultipleAnswers ? 'checkbox' : 'radio';
  const checked = data.isAnswerOptionSelected(question, answer);
  const onChange = () => data.updateQuestionAnswers(question, answer);
  return h('label', [
    h('input', { type: kind, name: question.id, checked, onChange }),
    h('span', answer.answer[language]),
  ]);
}

const item = (question) =>
  question.isEnabled &&
  h('div', [
    h('div', { id: question.id }, [
      h('p', question.label[language]),
      ...(question.answerOptions ?? []).map((answer) => option(question, answer)),
    ]),
    ...(question.subItems ?? []).map(item),
  ]);

window.renderer = {
  show(questionnaire, questionnaireResponse) {
    app?.unmount();
    language = questionnaire.language;
    data = reactive(new QuestionnaireData(questionnaire, [language]));
    if (questionnaireResponse) data.restoreAnswersFromQuestionnaireResponse(questionnaireResponse);
    app = createApp({ render: () => data.getQuestions().map(item) });
    app.mount('#form');
  },
  response: () => data.getQuestionnaireResponse(language),
  linkIdOf: (input) => input.name,
};
