#!/usr/bin/env bash
# A FHIR form's “not yes” is false in a renderer as long as nobody has answered.
#
# What:    question B is enabled when the answer to A is not yes (`enableWhen`, operator `!=`). FHIR R4 defines `!=` as true if no
#          answer has that value. Nobody has answered A, so no answer has it, and one would expect B. It is not enabled; it
#          comes once A has the answer “no”.
# Version: @i4mi/fhir_questionnaire 0.2.1, in Node.
# Source:  https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html; the package's `QuestionnaireData`.
# Why:     our form asked a second question about pregnancy unless the first had the answer yes. Who passed over the first was
#          never asked the second, though both are about warning signs. The form asks “not answered, no or unsure” now.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund @i4mi/fhir_questionnaire@0.2.1

cat >form.mjs <<'SCRIPT'
import { createRequire } from 'node:module';

const { QuestionnaireData } = createRequire(import.meta.url)('@i4mi/fhir_questionnaire');
const coding = (code) => ({ system: 'https://example.org/answers', code, display: code });
const question = (linkId, others) => ({
  linkId,
  text: `Question ${linkId}`,
  type: 'choice',
  answerOption: ['yes', 'no'].map((code) => ({ valueCoding: coding(code) })),
  ...others,
});
const form = new QuestionnaireData(
  {
    resourceType: 'Questionnaire',
    status: 'active',
    url: 'https://example.org/form',
    item: [
      question('A'),
      question('B', { enableWhen: [{ question: 'A', operator: '!=', answerCoding: coding('yes') }] }),
    ],
  },
  ['en'],
);
const [a, b] = form.getQuestions();
console.log(`not answered: B ${b.isEnabled ? 'enabled' : 'not enabled'}`);
form.updateQuestionAnswers(a, a.answerOptions[1]);
console.log(`answered no: B ${b.isEnabled ? 'enabled' : 'not enabled'}`);
SCRIPT

npm ls --depth=0 | tail -n +2
seen=$(node form.mjs)
echo "$seen"
if [ "$seen" = $'not answered: B not enabled\nanswered no: B enabled' ]; then
  echo "As described: without an answer, “not yes” is false."
else
  echo "Changed: “not yes” is no longer false without an answer."
  exit 1
fi
