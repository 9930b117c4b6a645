import { html, type TemplateResult } from 'lit';
import { packs, timesADay, type Pack } from '../../content/advice/heat-and-cold.js';
import type { HeatColdWords } from '../../content/words/heat-cold-timer.js';
import { careCard } from '../../core/care-card/care-card.template.js';
import type { AdviceContext } from '../../core/care-card/care-context.js';
import { fold } from '../../core/parts/fold.template.js';
import { heading } from '../../core/parts/heading.template.js';
import { list } from '../../core/parts/list.template.js';

type Values = Readonly<Record<string, string | number>>;

/** What the folds around the timer need. */
export interface PackView {
  readonly words: HeatColdWords;
  readonly context: AdviceContext;
  /** Level of the headings in the folds. */
  readonly level: number;
  /** The packs that the element is about. */
  readonly packs: readonly Pack[];
  readonly fill: (text: string, values?: Values) => string;
  readonly minutesOf: (pack: Pack) => number;
}

const items = ({ fill }: PackView, lines: readonly string[], values?: Values): TemplateResult =>
  list(lines.map((line) => fill(line, values)));

const section = (view: PackView, title: string, lines: readonly string[], values?: Values): TemplateResult =>
  html`${heading(view.level, view.fill(title), 'care-subheading')} ${items(view, lines, values)}`;

/** Who should not use a pack, and who should ask first. */
export function cautions(view: PackView): TemplateResult {
  const { words } = view;
  return fold(
    words.cautions,
    html`<div part="not-for">
        ${section(view, words.notFor, words.notForAny)}
        ${view.packs.map((pack) => section(view, words.notForPack[pack], words.notForOne[pack]))}
      </div>
      <div part="ask-first">${section(view, words.askFirst, words.ask)}</div>`,
    'cautions',
  );
}

/** When to take the pack off at once. */
export const stopAtOnce = (view: PackView, open: boolean): TemplateResult =>
  fold(view.words.stopIf, items(view, view.words.stop), 'stop', open);

/** What to do if the skin looks or feels wrong. */
export function skinTrouble(view: PackView, open: boolean): TemplateResult {
  const { words, level, context } = view;
  const today = careCard('same-day', level, items(view, words.skinToday), context);
  return fold(words.skin, [items(view, words.skinSteps), today], 'skin', open);
}

export function howToUse(view: PackView): TemplateResult {
  const { words } = view;
  const ways = view.packs.map((pack) => {
    const { max, gap, check } = packs[pack];
    return section(view, words.howTo[pack], words.steps[pack], { minutes: view.minutesOf(pack), max, gap, check });
  });
  const all = [...ways, section(view, words.always, words.rules, { timesADay })];
  return fold(
    words.safely,
    all.map((each) => html`<div part="how-to">${each}</div>`),
    'safely',
  );
}

/** What studies say. */
export function evidence(view: PackView): TemplateResult {
  const { words } = view;
  const proof = view.packs.flatMap((pack) => words.proof[pack]);
  return fold(words.evidence, items(view, view.packs.length > 1 ? [...proof, ...words.either] : proof), 'evidence');
}
