/** The published JSON Schema of site content matches the elements' checks, and the examples are valid. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkOf } from '../../dist/core/site-content/schema/check.js';
import { checkerOf } from '../../dist/core/site-content/schema/checker.js';
import { checkSigns } from '../../dist/core/site-content/schema/signs.check.js';
import { siteContentParts } from '../../dist/core/site-content/schema/site-content.schema.js';

const checkSiteContent = checkOf(siteContentParts);
/** The check of the signs, which every element runs, and each element's own check with its parts. */
const checks = [
  ['every element', checkSigns, ['signs']],
  ...Object.entries({
    'back-spasm-tips': ['tips'],
    'red-flag-check': ['contacts'],
    'seek-help': ['contacts'],
    'stretch-card': ['notes', 'exercises', 'contacts'],
    'stretch-routine': ['notes', 'exercises', 'contacts'],
  }).map(([tag, parts]) => [tag, checkerOf(parts).check, parts]),
];
const only = (file, parts) => Object.fromEntries(parts.map((part) => [part, file[part]]));

const schema = JSON.parse(readFileSync('dist/site-content.schema.json', 'utf8'));
const example = JSON.parse(readFileSync('test/fixtures/site-content.json', 'utf8'));

/** Validates with the few keywords that the published schema uses. Any other keyword fails the test. */
function faultOf(value, rule, path = '') {
  const { type, enum: words, properties = {}, required = [], items, pattern, ...limits } = rule;
  const {
    maxLength,
    minLength,
    maxItems,
    minItems,
    maximum,
    minimum,
    $schema: _s,
    title: _t,
    description: _d,
  } = limits;
  const known = [
    'maxLength',
    'minLength',
    'maxItems',
    'minItems',
    'maximum',
    'minimum',
    '$schema',
    'title',
    'description',
  ];
  for (const word of Object.keys(limits)) assert.ok(known.includes(word), `${word} is not known here`);
  const is = {
    object: () => typeof value === 'object' && value !== null && !Array.isArray(value),
    array: () => Array.isArray(value),
    string: () => typeof value === 'string',
    number: () => typeof value === 'number',
    integer: () => Number.isInteger(value),
    boolean: () => typeof value === 'boolean',
  };
  if (type && !is[type]()) return path;
  if (words && !words.includes(value)) return path;
  if (pattern && !new RegExp(pattern, 'u').test(value)) return path;
  const size = value?.length ?? value;
  if (size > (maxLength ?? maxItems ?? maximum ?? Infinity)) return path;
  if (size < (minLength ?? minItems ?? minimum ?? -Infinity)) return path;
  for (const key of required) if (!Object.hasOwn(value, key)) return `${path}.${key}`;
  for (const [key, inner] of Object.entries(properties)) {
    const fault = Object.hasOwn(value, key) && faultOf(value[key], inner, `${path}.${key}`);
    if (fault) return fault;
  }
  for (const [index, item] of items ? value.entries() : []) {
    const fault = faultOf(item, items, `${path}[${index}]`);
    if (fault) return fault;
  }
  return undefined;
}

describe('site-content.schema.json', () => {
  it('is a JSON Schema of 2020-12 with every kind of content', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(Object.keys(schema.properties), ['tips', 'signs', 'notes', 'exercises', 'contacts']);
    assert.ok(schema.title && schema.description);
  });
  it('accepts the example, and the elements accept it whole', () => {
    assert.equal(faultOf(example, schema), undefined);
    assert.deepEqual(checkSiteContent(example), example);
  });
  for (const [tag, check, parts] of checks) {
    it(`covers the parts of the example that ${tag} takes: ${parts.join(', ')}`, () => {
      assert.deepEqual(check(example), only(example, parts));
    });
  }
  it('contains no part that no element uses', () => {
    const used = new Set(checks.flatMap(([, , parts]) => parts));
    assert.deepEqual([...used].sort(), Object.keys(schema.properties).sort());
  });

  /** Each change breaks the example in one place. */
  const breaks = [
    ['tips[0].text', (file) => (file.tips[0].text = ' ')],
    ['tips[0].strategy', (file) => delete file.tips[0].strategy],
    ['tips[0].source.url', (file) => (file.tips[0].source.url = 'javascript:alert(1)')],
    ['signs[0].urgency', (file) => (file.signs[0].urgency = 'self-care')],
    ['signs[1].id', (file) => (file.signs[1].id = 'Two Words')],
    ['notes[0].exercise', (file) => (file.notes[0].exercise = 5)],
    ['exercises[0].steps', (file) => (file.exercises[0].steps = [])],
    ['exercises[0].dose.per', (file) => (file.exercises[0].dose.per = 'day')],
    ['exercises[0].dose.hold.max', (file) => (file.exercises[0].dose.hold.max = 2.5)],
    ['exercises[0].dose.repetitions', (file) => delete file.exercises[0].dose.repetitions],
    ['exercises[0].figure.poses', (file) => file.exercises[0].figure.poses.pop()],
    ['exercises[0].figure.poses[1].at', (file) => (file.exercises[0].figure.poses[1].at = [0])],
    ['exercises[0].figure.poses[1].alt', (file) => delete file.exercises[0].figure.poses[1].alt],
    ['exercises[0].figure.poses[0].head', (file) => (file.exercises[0].figure.poses[0].head = 1e9)],
    ['exercises[0].figure.props[0].role', (file) => (file.exercises[0].figure.props[0].role = 'x" onload="')],
    ['exercises[0].figure.seconds', (file) => (file.exercises[0].figure.seconds = 0)],
    ['exercises[1].image.alt', (file) => delete file.exercises[1].image.alt],
    ...['javascript:x', 'data:image/svg+xml,x', '\u0001javascript:x', 'java\nscript:x', 'blob:x', ' '].map(
      (address) => ['exercises[1].image.src', (file) => (file.exercises[1].image.src = address)],
    ),
    ['contacts[0].number', (file) => (file.contacts[0].number = 'call us')],
    ['contacts[0].urgency', (file) => (file.contacts[0].urgency = 'emergency-now')],
    ['contacts[1].url', (file) => (file.contacts[1].url = 'JAVASCRIPT:x')],
    ['contacts', (file) => (file.contacts = {})],
  ];
  for (const [path, change] of breaks) {
    it(`rejects what the elements reject: ${path} (${change})`, () => {
      const file = structuredClone(example);
      change(file);
      assert.equal(faultOf(file, schema), `.${path}`);
      assert.throws(
        () => checkSiteContent(file),
        (error) => error.message.startsWith(`${path} `),
      );
      for (const [tag, check, parts] of checks) {
        if (parts.includes(path.match(/^[a-z]+/)[0])) {
          assert.throws(
            () => check(file),
            (error) => error instanceof TypeError && error.message.startsWith(`${path} `),
            tag,
          );
        } else assert.deepEqual(check(file), only(example, parts), tag);
      }
    });
  }
  const strays = [
    ['tips[0].sorce', (file) => (file.tips[0].sorce = file.tips[0].source)],
    ['tips[0].source.link', (file) => (file.tips[0].source.link = 'https://clinic.example/')],
    ['signs[1].level', (file) => (file.signs[1].level = 'same-day')],
    ['notes[0].excercise', (file) => (file.notes[0].excercise = 'cat-cow')],
    ['exercises[0].figure.poses[1].head_', (file) => (file.exercises[0].figure.poses[1].head_ = 1)],
    ['contacts[1].phone', (file) => (file.contacts[1].phone = '01632 960199')],
    ['sings', (file) => (file.sings = file.signs)],
  ];
  for (const [path, change] of strays) {
    it(`accepts an unread name, like the elements, which report its path: ${path}`, () => {
      const file = structuredClone(example);
      change(file);
      assert.equal(faultOf(file, schema), undefined);
      for (const [tag, check, parts] of [['all', checkSiteContent, Object.keys(schema.properties)], ...checks]) {
        const found = [];
        assert.deepEqual(
          check(file, (stray) => found.push(stray)),
          only(example, parts),
          tag,
        );
        const [part] = path.match(/^[a-z]+/);
        const looks = parts.includes(part) || !Object.hasOwn(schema.properties, part);
        assert.deepEqual(found, looks ? [path] : [], tag);
      }
    });
  }
  it('causes no report for valid content, also when the file names the schema', () => {
    const found = [];
    checkSiteContent({ $schema: 'site-content.schema.json', ...example }, (stray) => found.push(stray));
    assert.deepEqual(found, []);
  });
  it('accepts a picture anywhere on the web or beside the page', () => {
    for (const address of [
      'x.png',
      '/a/x.png',
      '../x.png',
      '//cdn.example/x.png',
      'https://x.example/x.png?a=1#b',
      '?x',
    ]) {
      const file = structuredClone(example);
      file.exercises[1].image.src = address;
      assert.deepEqual(checkSiteContent(file), file);
      assert.match(new URL(address, 'https://clinic.example/').protocol, /^https?:$/);
    }
  });
  it('requires the default of an amount between min and max', () => {
    const file = structuredClone(example);
    file.exercises[0].dose.hold = { min: 5, max: 3, default: 4 };
    assert.throws(
      () => checkSiteContent(file),
      /^TypeError: exercises\[0\]\.dose\.hold must have its default from min to max$/,
    );
  });
});
