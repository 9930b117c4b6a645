/**
 * `open-at-first` keeps its value in what frameworks write on a server, in Alpine and in a minifier. `open`, its earlier
 * name, loses it there: their lists of boolean attributes hold for every tag.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { minify } from 'html-minifier-next';
import { JSDOM } from 'jsdom';
import { createComponent, Dynamic, renderToString } from 'solid-js/web';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const tag = 'back-spasm-tips';
const value = 'heat-and-cold';

/** Each writes the tips with an attribute, and returns the HTML. */
const writers = {
  'Vue on a server': (name) => {
    const app = createSSRApp({ template: `<${tag} :${name}="value"></${tag}>`, data: () => ({ value }) });
    app.config.compilerOptions.isCustomElement = (each) => each === tag;
    return renderVue(app);
  },
  'Svelte on a server': async (name) => {
    const source = `<script>const { value } = $props();</script><${tag} ${name}={value}></${tag}>`;
    // Inside the project, so that the code finds Svelte.
    const folder = mkdtempSync(join('build', 'svelte-'));
    try {
      const file = join(folder, 'tips.mjs');
      writeFileSync(file, compile(source, { generate: 'server' }).js.code);
      const { default: Tips } = await import(pathToFileURL(file));
      return render(Tips, { props: { value } }).body;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  'Solid on a server': (name) => renderToString(() => createComponent(Dynamic, { component: tag, [name]: value })),
  Alpine: async (name) => {
    const { window } = new JSDOM(`<main x-data="{ value: '${value}' }"><${tag} :${name}="value"></${tag}></main>`, {
      runScripts: 'outside-only',
    });
    const isReady = new Promise((resolve) => window.document.addEventListener('alpine:initialized', resolve));
    window.eval(readFileSync('node_modules/alpinejs/dist/cdn.js', 'utf8'));
    await isReady;
    return window.document.querySelector('main').innerHTML;
  },
  'a minifier': (name) => minify(`<${tag} ${name}="${value}"></${tag}>`, { collapseBooleanAttributes: true }),
};

describe('what is left of the value', () => {
  for (const [writer, write] of Object.entries(writers)) {
    const valueOf = async (name) => new JSDOM(await write(name)).window.document.querySelector(tag)?.getAttribute(name);
    it(`of open-at-first after ${writer}: all`, async () => assert.equal(await valueOf('open-at-first'), value));
    it(`of open after ${writer}: nothing`, async () => assert.match(await valueOf('open'), /^(|true|open)$/));
  }
});
