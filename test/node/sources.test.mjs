/** Each source is cited in src/ or in test/reference/, because an uncited source looks like evidence. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const SOURCES = join('src', 'content', 'sources');

const paths = ['src', 'test/reference'].flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((path) => join(folder, path)),
);
const files = new Map(paths.filter((path) => path.endsWith('.ts')).map((path) => [path, readFileSync(path, 'utf8')]));

describe('content sources', () => {
  it('are each cited outside the file that defines them', () => {
    const cited = new Map([...files].map(([path, code]) => [path, new Set(code.match(/\b\w+\b/g))]));
    const described = [...files]
      .filter(([path]) => path.startsWith(SOURCES))
      .flatMap(([path, code]) =>
        [...code.matchAll(/^export const (\w+): Source/gm)].map(([, name]) => ({ path, name })),
      );
    assert.ok(described.length > 50);
    const uncited = described.filter(
      ({ path, name }) => ![...cited].some(([other, words]) => other !== path && words.has(name)),
    );
    assert.deepEqual(uncited, []);
  });

  it('say in which language their title is, if it has letters or an address that English has not', () => {
    const described = [...files].flatMap(([path, code]) =>
      path.startsWith(SOURCES) ? [...code.matchAll(/^export const \w+: Source = (\{[^]*?^\};)/gm)] : [],
    );
    const isForeign = (text) =>
      /title:[^\n]*[à-ÿ]/i.test(text) || /url: '[^']*(?:gesundheit\.gv\.at|\.fr\/|\.se\/|laregion\.es)/.test(text);
    const foreign = described.map(([, text]) => text).filter(isForeign);
    assert.ok(foreign.length >= 5);
    assert.deepEqual(
      foreign.filter((text) => !/\n {2}language: '[a-z]{2}',/.test(text)),
      [],
    );
  });
});
