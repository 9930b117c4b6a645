/** The page of measures says what the bench has kept, and asks what the design asks. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { answers } from '../../tools/bench/speed/asks.mjs';
import { lastRuns, pageOfLastRuns } from '../../tools/bench/speed/kept.mjs';
import { median, summary } from '../../tools/bench/speed/summary.mjs';

const figures = (task) => ({ task: { median: task, least: task, most: task } });
const loadsOf = (tasks) => ({
  loads: { rows: Object.entries(tasks).map(([name, task]) => ({ name, ...figures(task) })) },
});
const tipsOverBefore = (kept) => answers(kept).find(({ what }) => what === 'tips: ours / tips: before')?.got;

describe('page of measures', () => {
  it('is what the last runs give', async () => {
    assert.equal(readFileSync('demo/measures.html', 'utf8'), await pageOfLastRuns());
  });

  it('answers what the design asks of loads, motion and jumps', () => {
    const parts = lastRuns();
    for (const part of ['loads', 'motion', 'shifts']) assert.ok(parts[part].rows.length > 3, part);
    const asked = answers(parts).map(({ what }) => what);
    for (const what of ['tips: ours / tips: before', 'check: ours / check: SurveyJS', 'moving figure: ours / Lottie'])
      assert.ok(asked.includes(what), what);
  });
});

describe('answers of the bench', () => {
  it('are ratios of what the elements add to an empty page', () => {
    assert.equal(tipsOverBefore(loadsOf({ empty: 100, 'tips: ours': 150, 'tips: before': 200 })), 0.5);
  });

  it('are no number where an element adds less than the machine’s noise', () => {
    assert.ok(Number.isNaN(tipsOverBefore(loadsOf({ empty: 100, 'tips: ours': 90, 'tips: before': 200 }))));
  });

  it('are left out where a page was not measured', () => {
    assert.equal(tipsOverBefore(loadsOf({ empty: 100, 'tips: ours': 90 })), undefined);
  });
});

describe('medians of the bench', () => {
  it('come with the smallest and largest value', () => {
    assert.equal(median([9, 1, 10]), 9);
    assert.deepEqual(summary([{ ms: 10 }, { ms: 9 }, { ms: 1 }]), { ms: { median: 9, least: 1, most: 10 } });
  });
});
