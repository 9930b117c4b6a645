import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { english } from '../../content/en/posture-guide.js';
import { postureIds, postureSources, postureStills, type PostureId } from '../../content/exercise/postures.js';
import { listOf } from '../../core/contract/attributes.js';
import { heading } from '../../core/parts/heading.template.js';
import { list } from '../../core/parts/list.template.js';
import { ReminderElement } from '../../core/reminder/reminder-element.js';
import { figureTokens } from '../../core/theme/tokens.styles.js';
import { ownOnly } from '../../json/own.js';
import { figureStyles } from '../../figure/figure.styles.js';
import { picturedStepsStyles } from '../../figure/pictured-steps.styles.js';
import { drawPose } from '../../figure/figure.js';
import { picturedSteps } from '../../figure/pictured-steps.template.js';

/**
 * Sitting, standing, lifting, carrying, sleeping and getting out of bed, in pictures and words. It states that no
 * posture is perfect and that bending is fine. A reminder to move is off until the visitor turns it on, and works only
 * while the page is open.
 *
 * @summary Shows everyday postures, with an optional reminder to move.
 *
 * @example
 * ```html
 * <posture-guide postures="sitting standing" reminder-minutes="45" region="GB"></posture-guide>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart card - The frame around the emergency signs; also `card-emergency-now`.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart cautions - The fold of cautions.
 * @csspart general - Advice for every posture.
 * @csspart posture - One posture.
 * @csspart figure - One drawing.
 * @csspart how - The fold of one posture, under its name.
 * @csspart steps - What to do, step by step.
 * @csspart tips - Further advice on a posture.
 * @csspart evidence - The fold on what studies say.
 * @csspart reminder - The reminder to move.
 * @csspart safety-net - What to watch for afterwards.
 * @csspart about - The fold with what to look out for, the sources and the review.
 * @csspart page-link - Leads to the emergency signs, or to what to look out for, in the first element on the page.
 * @csspart sources - The list of sources.
 * @csspart review - Who reviewed the text, and when it was last checked.
 * @fires {CareReminderEvent} care-reminder - The visitor turned the reminder on or off, or was reminded; `action` says which. Bubbles.
 * @fires {CareReadyEvent} care-ready - Rendered for the first time. Does not bubble.
 */
export class PostureGuide extends ReminderElement<'posture-guide'> {
  static override styles = [ReminderElement.styles, figureTokens, figureStyles, picturedStepsStyles];

  static override properties: PropertyDeclarations = { postures: { noAccessor: true } };

  /**
   * Ids of the postures to show, in this order, separated by spaces or commas: `sitting`, `standing`, `lifting`,
   * `carrying`, `sleeping`, `getting-up`. Default: all.
   */
  get postures(): readonly PostureId[] {
    return listOf(this, 'postures', this.given('postures'), postureIds, postureIds);
  }

  set postures(value: string | readonly string[] | null | undefined) {
    this.give('postures', value);
  }

  constructor() {
    super('posture-guide', english);
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    return this.renderFrame(
      html`
        ${list(
          words.tips.map((tip) => this.fill(tip)),
          'care-list',
          'general',
        )}
        ${this.renderPart('cautions', words.careful, words.cautions)}
        <p class="care-visually-hidden">${words.howToOpen}</p>
        <div class="figure-positions">${this.postures.map((id) => this.#renderPosture(id))}</div>
      `,
      postureSources,
    );
  }

  #renderPosture(id: PostureId): TemplateResult {
    const { name, steps = [], ways = [], tips = [], pictures } = ownOnly(this.words.postures[id]);
    const stills = postureStills[id];
    const filled = (lines: readonly string[]) => lines.map((line) => this.fill(line));
    return html`<section class="figure-position" part="posture" id=${id}>
      ${picturedSteps({
        name: heading(this.level + 1, name, 'care-subheading'),
        pictures: stills.map(([movement, pose], index) => [
          drawPose(movement, pose),
          this.fill(this.words.figureAlt, { picture: this.fill(pictures[index] ?? '') }),
        ]),
        steps: filled(steps),
        ways: filled(ways),
        tips: filled(tips),
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'posture-guide': PostureGuide;
  }
}
