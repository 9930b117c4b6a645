/** LHC-Forms: a custom element with scripts of its own, which the bench puts beside the page. */
const load = (path) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `lforms/${path}`;
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${path} did not load.`)));
    document.head.append(script);
  });

const form = document.querySelector('#form');

window.renderer = {
  async show(questionnaire, response) {
    if (!window.LForms) {
      await load('webcomponent/assets/lib/zone.min.js');
      await load('webcomponent/lhc-forms.js');
      await load('fhir/R4/lformsFHIR.min.js');
    }
    const { Util } = window.LForms;
    const blank = Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
    const filled = response ? Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, blank, 'R4') : blank;
    await Util.addFormToPage(filled, form);
  },
  response: () => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', form),
  // It draws a choice by the class of the label, also where the input itself is not checked.
  isChosen: (input) => /-wrapper-checked/.test(input.closest('label').className),
  // The element of a question has the id `item-<linkId>/1/1`.
  linkIdOf: (input) => input.closest('lhc-item')?.id.slice('item-'.length).split('/')[0],
};
