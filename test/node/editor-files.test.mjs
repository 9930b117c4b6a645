/** What editors and type checkers read must hold what the classes hold, and nothing that is no business of a site. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
// Brings a registry of elements to Node.
import 'lit';
import { camelCase } from '../../scripts/names.mjs';

const read = (path) => readFileSync(`dist/${path}`, 'utf8');
const classes = Object.values(await import('../../dist/lists/classes.js'));
const { modules } = JSON.parse(read('custom-elements.json'));
const declarations = modules.flatMap((each) => each.declarations ?? []);
const elements = declarations.filter(({ tagName }) => tagName);
const vscode = JSON.parse(read('vscode.html-custom-data.json'));
const webTypes = JSON.parse(read('web-types.json'));
const types = read('types/elements.d.ts');
const llms = read('llms.txt');

const namesIn = (list) => list.map(({ name }) => name).sort();

describe('editor files', () => {
  it('describe every element', () => {
    assert.equal(elements.length, classes.length);
    assert.deepEqual(namesIn(vscode.tags), elements.map(({ tagName }) => tagName).sort());
    assert.deepEqual(namesIn(webTypes.contributions.html.elements), namesIn(vscode.tags));
  });
  for (const { tagName: tag, name, attributes } of elements) {
    it(`name the attributes that <${tag}> observes`, () => {
      const observed = [...classes.find((each) => each.name === name).observedAttributes].sort();
      assert.deepEqual(namesIn(attributes), observed);
      assert.deepEqual(namesIn(vscode.tags.find((each) => each.name === tag).attributes), observed);
      const { elements: described } = webTypes.contributions.html;
      assert.deepEqual(namesIn(described.find((each) => each.name === tag).attributes), observed);
      const [kebab, camel] = types
        .split('export interface')
        .slice(1)
        .map((part) => part.split(`'${tag}': {`)[1].split('\n  };')[0]);
      const section = llms.split(`### <${tag}>`)[1].split('\n### ')[0];
      for (const attribute of observed) {
        assert.ok(kebab.includes(`'${attribute}'?:`), attribute);
        assert.ok(camel.includes(`'${camelCase(attribute)}'?:`), attribute);
        assert.ok(section.includes(`\`${attribute}\` (`), attribute);
      }
      for (const attribute of attributes) assert.ok(attribute.description, `${attribute.name} has no description`);
    });
  }
  it('hold public members alone', () => {
    const members = declarations.flatMap((each) => each.members ?? []);
    const hidden = members.filter(
      ({ name, privacy }) => name.startsWith('#') || /private|protected/.test(privacy ?? ''),
    );
    assert.deepEqual(namesIn(hidden), []);
    assert.ok(!members.some(({ name }) => name === 'isPiece'));
  });
  it('write types as a person would', () => {
    const typeOf = (tag, attribute) =>
      elements.find(({ tagName }) => tagName === tag).attributes.find(({ name }) => name === attribute).type.text;
    assert.deepEqual(typeOf('red-flag-check', 'mode').split(' | ').sort(), ["'checklist'", "'list'", "'steps'"]);
    assert.equal(typeOf('seek-help', 'region'), 'string');
    assert.equal(typeOf('seek-help', 'heading-level'), 'number');
    for (const { attributes } of elements)
      for (const { type } of attributes) assert.doesNotMatch(type.text, /null|undefined/);
    const { attributes } = vscode.tags.find(({ name }) => name === 'heat-cold-timer');
    assert.deepEqual(namesIn(attributes.find(({ name }) => name === 'mode').values), ['alternate', 'cold', 'heat']);
  });
});
