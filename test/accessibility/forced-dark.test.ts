/** Chromium's “dark theme for all sites” inverts colours when it paints, after everything that a style sheet can see. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { onPage } from '../elements/on-page.js';
import { find } from '../elements/queries.js';
import { emulate } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';
import { faintTexts } from './colours.js';
import { faintlyPainted } from './painted.js';
import { fixtures, fixtureWhere, openAll, show } from './stage.js';

const accents = [
  ...['#7a2e5d', '#0b6b75', '#c8102e', '#ffcc00', '#f58220', '#00a651', '#0057b8', '#00ffff', '#808080', '#6f00ff'],
  ...['#ff69b4', '#ffffff', '#000000', 'hsl(120 100% 50%)', 'initial'],
];

const page = document.createElement('style');

beforeEach(() => document.head.append(page));
afterEach(() => page.remove());

/** The faint texts of an element that a page without a dark scheme shows with this accent, everything in it open. */
async function faintWhenDarkened(tag: string, accent: string): Promise<string[]> {
  page.textContent = `:root { color-scheme: normal !important; --care-accent: ${accent}; }`;
  const isForced = await emulate({ colorScheme: 'dark', autoDark: 'active' });
  const scene = await show(fixtureWhere((each) => each.tag === tag));
  await openAll(scene);
  const base = find(scene.element, '.care-base');
  await waitUntil(() => getComputedStyle(base).colorScheme === (isForced ? 'dark' : 'normal'), 'not known as dark');
  const faint = isForced ? await faintlyPainted(scene.container) : faintTexts(scene.container);
  scene.container.remove();
  return faint;
}

for (const tag of new Set(fixtures.map((each) => each.tag))) {
  it(`darkening of all sites leaves all text of ${tag} readable with a brand colour`, async () => {
    expect((await faintWhenDarkened(tag, '#7a2e5d')).join('\n')).to.equal('');
  });
}

for (const accent of accents) {
  it(`darkening of all sites leaves text readable on a page whose accent is ${accent}`, async () => {
    for (const tag of ['pain-diary', 'back-spasm-tips', 'red-flag-check'])
      expect((await faintWhenDarkened(tag, accent)).join('\n'), tag).to.equal('');
  });
}

it('darkening of all sites can begin and end while an element is shown', async () => {
  const element = await onPage('seek-help', { region: 'GB' });
  const scheme = (): string => getComputedStyle(find(element, '.care-base')).colorScheme;
  expect(scheme()).to.equal('normal');
  const isForced = await emulate({ autoDark: 'active', colorScheme: 'dark' });
  await waitUntil(() => scheme() === (isForced ? 'dark' : 'normal'), 'not dark');
  await emulate({ autoDark: 'none', colorScheme: 'light' });
  await waitUntil(() => scheme() === 'normal', 'not light again');
});

it('a page with a dark scheme of its own is left as it is', async () => {
  page.textContent = ':root { color-scheme: light dark; }';
  await emulate({ colorScheme: 'dark', autoDark: 'active' });
  const element = await onPage('seek-help', { region: 'GB' });
  expect(getComputedStyle(find(element, '.care-base')).colorScheme).to.equal('light dark');
});
