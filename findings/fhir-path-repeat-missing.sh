#!/usr/bin/env bash
# What: the package `fhir` evaluates FHIRPath, but not `repeat()`, which the specification has since its first version: it
#   raises “Unsupported function”. One would expect the answers of all nested questions.
# Version: fhir 4.12.0.
# Source: https://hl7.org/fhirpath/#repeatprojection-expression-collection ; the functions that there are: fhirPath.js.
# Why: answers of a check lie in groups in groups, and `repeat(item)` is the usual way to find them. A hospital's developer who
#   reads our response with this package needs a loop of their own, or our `answersFromResponse`.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund fhir@4.12.0 fhirpath@3.18.0
cat >read.cjs <<'JS'
const { Fhir } = require('fhir');
const fhirpath = require('fhirpath');
const answer = { linkId: 'fever', answer: [{ valueBoolean: true }] };
const response = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [{ linkId: 'page', item: [{ linkId: 'group', item: [answer] }] }],
};
const path = "QuestionnaireResponse.repeat(item).where(linkId = 'fever').answer.valueBoolean";
let seen;
try {
  seen = JSON.stringify(new Fhir().evaluate(response, path));
} catch (error) {
  seen = String(error.message ?? error);
}
console.log(`fhirpath ${require('fhirpath/package.json').version}: ${JSON.stringify(fhirpath.evaluate(response, path))}`);
console.log(`fhir ${require('fhir/package.json').version}: ${seen}`);
process.exitCode = /unsupported function/i.test(seen) ? 0 : 1;
JS
node read.cjs
