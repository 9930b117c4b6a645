/** What pages of the demo share is in one place, and each page marks itself in it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fillParts } from '../../scripts/fill-parts.mjs';

const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));

describe('parts that pages share', () => {
  for (const name of pages) {
    it(`${name} has the head, and its menus mark where the visitor is`, () => {
      const source = readFileSync(`demo/${name}`, 'utf8');
      const filled = fillParts(source);
      assert.match(source, /<!-- part head -->/);
      assert.match(filled, /<head>\s*<meta charset="utf-8" \/>/);
      const menus = [...source.matchAll(/<!-- part [\w-]+, (at|below) (\S+) -->/g)];
      const marked = [...filled.matchAll(/<a href="([^"]*)" aria-current="(page|true)">/g)];
      assert.deepEqual(
        marked.map(([, page, current]) => [page, current]),
        menus.map(([, where, page]) => [page, where === 'at' ? 'page' : 'true']),
      );
      for (const [, where, page] of menus) if (where === 'at') assert.equal(page, name);
      assert.equal(menus.length > 0, name !== 'blog.html');
    });
  }

  it('are refused if a menu has no link to the page, or there is no such part', () => {
    assert.throws(() => fillParts('<!-- part menu, at nowhere.html -->'), /no link to nowhere\.html/);
    assert.throws(() => fillParts('<!-- part nothing -->'), /ENOENT/);
  });
});
