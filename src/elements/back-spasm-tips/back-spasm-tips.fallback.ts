import { english } from '../../content/en/back-spasm-tips.js';
import { rightNowDrawings, rightNowSources, type RightNowDrawing } from '../../content/advice/right-now.js';
import { overdoseValues } from '../../core/region/overdose-advice.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { drawPose } from '../../figure/figure.js';
import { chosenOf } from '../../fallback/chosen-of.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { printIcon } from '../../core/parts/icon-outlines.js';
import { emergencyStrip, heading, list, sourceList } from '../../fallback/leaves.js';
import { picture } from '../../fallback/picture.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reserve, reserveTools } from '../../fallback/reserve.js';
import { shownStrategies, strategyIds, tipsPhases } from './shown-strategies.js';

/** All seven strategies, each in a native disclosure that opens without script. */
export function backSpasmTips(options: FallbackOptions): Markup {
  const view = viewOf<'back-spasm-tips'>(english, options);
  const { content, context, level } = view;
  const words = content['back-spasm-tips'];
  const { values } = context.regionText;
  const tipValues = { ...values, ...overdoseValues(context.regionText, words.getHelpForOverdose) };
  const phase = tipsPhases.find((each) => each === options.phase) ?? 'all';
  const shown = shownStrategies(chosenOf(options.strategies, strategyIds), phase);
  const drawings = Object.entries(words.rightNow.pictures).map(([id, text]) =>
    picture(drawPose(rightNowDrawings[id as RightNowDrawing], 'rest'), fill(words.figureAlt, { picture: text }), 1),
  );
  return markup`${mainHeading(view, words.heading)}
<p class="care-text">${words.intro}</p>
${emergencyStrip(context)}
<section>${heading(level + 1, words.rightNow.title, 'care-subheading')}
<div class="tips-pictures">${drawings}</div>
${list(words.rightNow.lines.map((line) => fill(line, values)))}</section>
<div class="care-choices"><div class="tips-phases">
${Object.values(words.phases).map((name) => markup`<span class="tips-phase">${reserve('', name)}</span>`)}</div></div>
<div class="tips-strategies">
${shown.map(({ strategy, tips: chosenTips }) => {
  const strategyWords = words.strategies[strategy.id];
  const tips = chosenTips.map(({ id }) =>
    fill((strategyWords.tips as Readonly<Record<string, string>>)[id] ?? '', tipValues),
  );
  return markup`<details class="care-disclosure tips-strategy" id="${strategy.id}">
<summary class="tips-title">${heading(level + 1, strategyWords.title, 'care-subheading')}
<span class="care-small"> ${fill(strategyWords.summary, values)}</span></summary>
<div class="tips-inside">
${list(tips)}
<p class="care-text tips-evidence"><strong>${words.evidence}: ${words.verdicts[strategy.verdict]}.</strong> ${fill(strategyWords.evidence, values)}</p>
${sourceList(strategy.evidenceSources, context.words)}
</div>
</details>
`;
})}</div>
${reserveTools(reserve('care-button', words.expandAll), reserve('care-button', context.words.print, printIcon))}
${ending(view, rightNowSources)}`;
}
