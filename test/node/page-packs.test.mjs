import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs, timesADay } from '../../build/src/content/advice/heat-and-cold.js';
import { PagePacks } from '../../build/src/elements/heat-cold-timer/page-packs.js';

const minute = 60_000;

/** A page whose clock only a test moves. */
function page() {
  let now = 0;
  const shared = new PagePacks({ now: () => now, setTimeout: () => 0, clearTimeout: () => {} });
  return { shared, pass: (milliseconds) => (now += milliseconds) };
}

/** A timer that records what it takes over and how often it renders. */
const timer = (isReady = true) => ({
  isReady,
  get isUnfinished() {
    return !this.isReady;
  },
  tookOver: [],
  shown: 0,
  takeOver(other) {
    this.tookOver.push(other);
    this.isReady = false;
    other.isReady = true;
  },
  show() {
    this.shown++;
  },
});

const settled = () => new Promise((resolve) => queueMicrotask(resolve));

describe('packs of a page', () => {
  it('are blocked for every timer but the one in use', () => {
    const { shared } = page();
    const [used, other] = [timer(false), timer()];
    shared.add(used);
    shared.add(other);
    assert.equal(shared.isBusyBeside(other), true);
    assert.equal(shared.isBusyBeside(used), false);
  });

  it('rest the skin for as long as the pack needs', () => {
    const { shared } = page();
    shared.begin();
    assert.equal(shared.restAfter('cold'), packs.cold.gap * 60);
  });

  it('rest the skin until the first use is a day old once the day’s limit is reached', () => {
    const { shared, pass } = page();
    for (let use = 0; use < timesADay; use++) {
      shared.begin();
      pass(60 * minute);
    }
    assert.equal(shared.restAfter('heat'), (24 - timesADay) * 60 * 60);
  });

  it('do not count a trial of less than half a minute as a use', () => {
    const { shared, pass } = page();
    for (let use = 0; use < timesADay; use++) {
      shared.begin();
      pass(29_999);
      assert.equal(shared.takeBackTrial(), true);
    }
    assert.equal(shared.restAfter('heat'), packs.heat.gap * 60);
    shared.begin();
    pass(30_000);
    assert.equal(shared.takeBackTrial(), false);
  });

  it('pass an abandoned pack to one ready timer, once', async () => {
    const { shared } = page();
    const [gone, heir] = [timer(false), timer()];
    shared.add(gone);
    shared.add(heir);
    shared.remove(gone);
    await settled();
    assert.deepEqual(heir.tookOver, [gone]);
    shared.add(gone);
    await settled();
    assert.deepEqual([heir.tookOver.length, gone.tookOver.length], [1, 0]);
  });

  it('ignore a timer that only moves within the page', async () => {
    const { shared } = page();
    const [moved, other] = [timer(false), timer()];
    shared.add(moved);
    shared.add(other);
    shared.remove(moved);
    shared.add(moved);
    await settled();
    assert.deepEqual(other.tookOver, []);
    assert.equal(moved.isReady, false);
  });

  it('keep an abandoned pack until a timer can take it over', async () => {
    const { shared } = page();
    const [gone, later] = [timer(false), timer()];
    shared.add(gone);
    shared.remove(gone);
    await settled();
    shared.add(later);
    await settled();
    assert.deepEqual(later.tookOver, [gone]);
  });

  it('update every timer on the page on a change', () => {
    const { shared } = page();
    const [here, gone] = [timer(), timer()];
    shared.add(here);
    shared.add(gone);
    shared.remove(gone);
    const before = gone.shown;
    shared.show();
    assert.equal(here.shown, 2);
    assert.equal(gone.shown, before);
  });
});
