/** The ready themes: plain CSS of documented properties, offered by the theme builder. Their contrast is in test/demo/theme.test.ts. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readTheme, themeCss } from '../../demo/theme-css.js';

const names = readdirSync('presets').sort();
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { cssProperties } = modules.flatMap(({ declarations }) => declarations).find((each) => each.cssProperties);

describe('presets', () => {
  it('are five, and the theme builder offers each', () => {
    const page = readFileSync('demo/theme.html', 'utf8');
    assert.equal(names.length, 5);
    for (const name of names) assert.ok(page.includes(`<option value="${name.replace('.css', '')}">`), name);
  });

  for (const name of names) {
    const css = readFileSync(`presets/${name}`, 'utf8');
    it(`${name} sets only documented properties, each colour in light and in dark`, () => {
      const properties = [...css.matchAll(/^ {2}(--[a-z-]+): (.*);$/gm)];
      assert.ok(properties.length >= 7);
      for (const [, property, value] of properties) {
        assert.ok(
          cssProperties.some((each) => each.name === property),
          property,
        );
        if (value.includes('#')) assert.match(value, /^light-dark\(#[\da-f]+, #[\da-f]+\)$/);
      }
    });
    it(`${name} is read and written by the theme builder without a loss`, () => {
      const { colours, others } = readTheme(css);
      assert.equal(themeCss(colours, others), css.replace(/^\/\*.*\*\/\n/, '').trim());
    });
    it(`${name} is in the files for websites`, () => {
      assert.equal(readFileSync(`dist/cdn/presets/${name}`, 'utf8'), css);
    });
  }
});
