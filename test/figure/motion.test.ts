import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/stretch-card/stretch-card.define.js';
import type { StretchCard } from '../../src/elements/stretch-card/stretch-card.js';
import { exercises } from '../../src/content/exercise/exercises.js';
import { click, emulate } from '../support/commands.js';
import { waitUntil } from '../support/wait.js';

const root = (element: StretchCard): ShadowRoot => element.shadowRoot!;
const svg = (element: StretchCard): Element | null => root(element).querySelector('.figure-moving');
const previewButton = (element: StretchCard): HTMLElement =>
  root(element).querySelector<HTMLElement>('.stretch-picture > button')!;
const running = (element: StretchCard): number =>
  (svg(element)?.getAnimations({ subtree: true }) ?? []).filter(({ playState }) => playState === 'running').length;

async function preview(exercise: string): Promise<StretchCard> {
  const element = await fixture<StretchCard>(html`<stretch-card exercise=${exercise}></stretch-card>`);
  await click(previewButton(element));
  await waitUntil(() => running(element) > 0, `${exercise} does not move`);
  return element;
}

describe('moving figure', () => {
  for (const { id } of exercises) {
    it(`moves ${id} when the visitor asks, and stops when asked again`, async () => {
      const element = await preview(id);
      expect(svg(element)!.getAttribute('aria-label')!.length).to.be.above(40);
      await click(previewButton(element));
      await element.updateComplete;
      expect(svg(element) === null).to.equal(true);
    });
  }

  it('does not move before the visitor asks', async () => {
    const element = await fixture<StretchCard>(html`<stretch-card exercise="cat-cow"></stretch-card>`);
    expect(root(element).getAnimations().length).to.equal(0);
  });

  it('pauses out of sight and continues when back', async () => {
    const element = await preview('cat-cow');
    element.style.display = 'block';
    element.style.marginTop = '0';
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    element.before(spacer);
    scrollTo(0, 0);
    await waitUntil(() => running(element) === 0, 'it moves out of sight');
    spacer.remove();
    await waitUntil(() => running(element) > 0, 'it does not go on');
  });

  it('requests no animation frame: the browser animates it', async () => {
    const element = await preview('cat-cow');
    const request = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked++;
      return request.call(window, callback);
    };
    try {
      const [first] = svg(element)!.getAnimations({ subtree: true });
      const before = Number(first!.currentTime);
      await waitUntil(() => Number(first!.currentTime) !== before);
      expect(asked).to.equal(0);
    } finally {
      window.requestAnimationFrame = request;
    }
  });

  it('is absent when the visitor prefers reduced motion', async () => {
    const element = await preview('cat-cow');
    await emulate({ reducedMotion: 'reduce' });
    await waitUntil(() => running(element) === 0, 'it moves on');
    await element.updateComplete;
    expect(previewButton(element).hidden).to.equal(true);
  });

  it('moves with the timer: in, held and paused together', async () => {
    const element = await fixture<StretchCard>(html`<stretch-card exercise="bridge"></stretch-card>`);
    const button = (index: number) => root(element).querySelectorAll<HTMLElement>('.stretch-controls button')[index]!;
    await click(button(0));
    await waitUntil(() => svg(element), 'no figure with the timer');
    // The press that starts the timer does not wait for them.
    expect(svg(element)!.getAnimations({ subtree: true }).length, 'animations before the first movement').to.equal(0);
    await click(button(1));
    await waitUntil(() => running(element) > 0, 'it does not move in');
    await click(button(0));
    await waitUntil(() => running(element) === 0, 'it moves while paused');
    await click(button(1));
    await element.updateComplete;
    await waitUntil(() => root(element).querySelector('[data-phase="hold"]'), 'no hold');
    expect(running(element), 'still while holding').to.equal(0);
  });
});
