/** Dark Reader, the extension that most visitors darken pages with, changes text and backgrounds apart from each other. */
import { expect } from '@open-wc/testing';
import { disable, enable } from 'darkreader';
import { emulate, engine } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { faintTexts, paint } from './colours.js';
import { faintlyPainted } from './painted.js';
import { fixtures, fixtureWhere, nextFrame, openAll, show } from './stage.js';

/** Brand colours round the wheel, dark, middling and light, and one that a site leaves to the elements. */
const accents = [
  ...['#7a2e5d', '#0b6b75', '#c8102e', '#ffcc00', '#f58220', '#00a651', '#0057b8', '#00ffff', '#808080', '#6f00ff'],
  ...['#ff69b4', '#ffffff', '#000000', 'hsl(120 100% 50%)', 'initial'],
];

const page = document.createElement('style');

beforeEach(() => document.head.append(page));

afterEach(() => {
  disable();
  page.remove();
});

/** Turns Dark Reader on and waits until it has changed the element's background. */
async function darken(root: ShadowRoot, mode: 0 | 1): Promise<void> {
  const base = root.querySelector('.care-base')!;
  enable({ mode, brightness: mode ? 100 : 90, contrast: mode ? 100 : 90 });
  await waitUntil(() => getComputedStyle(base).getPropertyValue('--darkreader-text--_text'), 'not changed');
  if (mode) await waitUntil(() => paint(getComputedStyle(base).backgroundColor)[0] < 60, 'not darkened');
  await nextFrame();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const accent of accents) {
    it(`leaves text on every button, card and link readable on a ${colorScheme} page whose accent is ${accent}`, async () => {
      expect(await emulate({ colorScheme })).to.equal(true);
      page.textContent = `:root { --care-accent: ${accent}; }`;
      const faint: string[] = [];
      for (const fixture of [
        fixtureWhere(({ tag }) => tag === 'pain-diary'),
        fixtureWhere(({ tag }) => tag === 'back-spasm-tips'),
      ]) {
        const scene = await show(fixture);
        await openAll(scene);
        await darken(scene.root, 1);
        faint.push(...faintTexts(scene.container));
        scene.container.remove();
      }
      expect(faint.join('\n')).to.equal('');
    });
  }
}

for (const colour of ['#7a2e5d', '#0000ee', '#ffcc00', '#ffffff']) {
  it(`leaves links readable that have the colour of the page's own, ${colour}`, async () => {
    page.textContent = `p > a { color: ${colour}; }`;
    const text = document.createElement('p');
    text.append('A text with ', Object.assign(document.createElement('a'), { href: '/more', textContent: 'a link' }));
    document.body.append(text);
    const scene = await show(fixtureWhere(({ tag }) => tag === 'back-spasm-tips'));
    text.remove();
    await openAll(scene);
    expect(getComputedStyle(scene.root.querySelector('.care-base')!).getPropertyValue('--_page-link')).to.match(/^rgb/);
    await darken(scene.root, 1);
    expect(faintTexts(scene.container).join('\n')).to.equal('');
  });
}

for (const tag of new Set(fixtures.map((each) => each.tag))) {
  for (const mode of [0, 1] as const) {
    it(`leaves all text of ${tag} readable with a brand colour in its ${mode ? 'dark' : 'light'} mode`, async () => {
      page.textContent = ':root { --care-accent: #7a2e5d; }';
      const scene = await show(fixtureWhere((each) => each.tag === tag));
      await openAll(scene);
      await darken(scene.root, mode);
      expect(faintTexts(scene.container).join('\n')).to.equal('');
      if (engine === 'webkit') return;
      expect((await faintlyPainted(scene.container)).join('\n'), 'as painted').to.equal('');
    });
  }
}
