import { english } from '../../content/en/back-care-plan.js';
import { planSources, planSteps, type PlanStep, type PlanStepId } from '../../content/advice/plan.js';
import { markup, Markup } from '../../fallback/markup.js';
import { emergencyStrip, heading } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { longestToday, reserve, reserveTools, roomyLine } from '../../fallback/reserve.js';

/** The functions that write the fallbacks of the elements in the steps, by tag. */
type Makers = Readonly<Record<string, (options: FallbackOptions, makers: Makers) => Markup>>;

/**
 * Removes the heading, because the step's title serves as one, and ids: an element in a step may also be directly on the
 * page, and ids must be unique.
 */
const asPiece = ({ text }: Markup): Markup =>
  new Markup(text.replace(/^<h\d class="care-heading"[^>]*>[^<]*<\/h\d> /, '').replace(/ id="[\w-]+"/g, ''));

/**
 * The steps of one phase, each in a native disclosure with the full text of its element. No `ol` around disclosures: editors
 * tear such items apart.
 */
export function backCarePlan(options: FallbackOptions, makers: Makers): Markup {
  const view = viewOf<'back-care-plan'>(english, options);
  const { content, context, level } = view;
  const words = content['back-care-plan'];
  const phase = options.phase === 'next-weeks' ? options.phase : 'first-days';
  const innerLevel = Math.min(level + 1, 5);
  const steps = planSteps.filter((step: PlanStep) => step.phases.includes(phase));
  return markup`${mainHeading(view, words.heading)}
${emergencyStrip(context)}
<p class="care-text">${words.intro}</p>
<div class="care-choices">${reserve('care-legend', words.phaseQuestion)}<div class="plan-phases">
${Object.values(words.phases).map((name) => markup`<div><span class="care-choice"><span class="care-box"></span>${reserve('', name)}</span></div>`)}</div></div>
${heading(innerLevel, roomyLine(words.phases[phase], longestToday(words.today, view)), 'care-subheading')}
<p class="care-text">${words.advice[phase]}</p>
<div class="plan-ticks">${reserve('', words.ticked)}</div>
<div class="plan-steps" role="list">
${steps.map(({ id, tag, ...step }: PlanStep<PlanStepId>) => {
  const { title: name, summary } = words.steps[id];
  const make = makers[tag];
  return markup`<div class="plan-step" role="listitem"><details class="care-disclosure plan-details"><summary class="plan-title">${heading(innerLevel, name, 'care-subheading')}
<span class="care-small"> ${summary}</span></summary>
<div class="plan-piece">
${make ? asPiece(make({ ...options, ...step.attributes, phase, headingLevel: innerLevel, isPiece: true }, makers)) : markup`<p class="care-text">${words.absent}</p>`}
</div></details></div>\n`;
})}</div>
<div class="care-text care-small">${reserve('', words.fresh)}</div>
<div><div class="care-text">${reserve('', words.keep.notKept)}</div>
${reserveTools(reserve('care-button', words.keep.keep))}</div>
${ending(view, planSources)}`;
}
