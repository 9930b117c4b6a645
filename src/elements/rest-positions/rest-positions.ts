import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { english } from '../../content/en/rest-positions.js';
import {
  restPositionIds,
  restPositions,
  restSources,
  type RestPositionId,
} from '../../content/exercise/rest-positions.js';
import { listOf } from '../../core/contract/attributes.js';
import { heading } from '../../core/parts/heading.template.js';
import { ReminderElement } from '../../core/reminder/reminder-element.js';
import { figureTokens } from '../../core/theme/tokens.styles.js';
import { ownOnly } from '../../json/own.js';
import { figureStyles } from '../../figure/figure.styles.js';
import { picturedStepsStyles } from '../../figure/pictured-steps.styles.js';
import { drawPose } from '../../figure/figure.js';
import { picturedSteps } from '../../figure/pictured-steps.template.js';

/**
 * Positions that may ease a sore back, in pictures and words, how long to rest, and why to keep gently moving. A
 * reminder to get up and move is off until the visitor turns it on, and works only while the page is open.
 *
 * @summary Shows resting positions for a sore back, with an optional reminder to move.
 *
 * @example
 * ```html
 * <rest-positions positions="on-side on-back" reminder-minutes="20" region="GB"></rest-positions>
 * ```
 *
 * @slot heading - Replaces the heading.
 * @slot footer - Content after everything else.
 * @csspart base - The frame around everything.
 * @csspart card - The frame around the emergency signs; also `card-emergency-now`.
 * @csspart emergency - The folded list of emergency signs.
 * @csspart call - A link that calls a telephone number.
 * @csspart cautions - The fold of cautions.
 * @csspart position - One position.
 * @csspart figure - One drawing.
 * @csspart how - The fold of one position, under its name.
 * @csspart steps - How to get into a position, step by step.
 * @csspart how-long - The fold on how long to rest.
 * @csspart moving - The fold on how to keep gently moving.
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
export class RestPositions extends ReminderElement<'rest-positions'> {
  static override styles = [ReminderElement.styles, figureTokens, figureStyles, picturedStepsStyles];

  static override properties: PropertyDeclarations = { positions: { noAccessor: true } };

  /**
   * Ids of the positions to show, in this order, separated by spaces or commas: `on-back`, `on-side`,
   * `calves-on-chair`, `on-front`. Default: all.
   */
  get positions(): readonly RestPositionId[] {
    return listOf(this, 'positions', this.given('positions'), restPositionIds, restPositionIds);
  }

  set positions(value: string | readonly string[] | null | undefined) {
    this.give('positions', value);
  }

  constructor() {
    super('rest-positions', english);
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    return this.renderFrame(
      html`
        ${this.renderPart('cautions', words.careful, words.cautions)}
        <p class="care-visually-hidden">${words.howToOpen}</p>
        <div class="figure-positions">${this.positions.map((id) => this.#renderPosition(id))}</div>
        ${this.renderPart('how-long', words.howLong, words.spells)}
        ${this.renderPart('moving', words.keepMoving, words.moves)}
      `,
      restSources,
    );
  }

  #renderPosition(id: RestPositionId): TemplateResult {
    const { name, steps = [], pictures } = ownOnly(this.words.positions[id]);
    return html`<section class="figure-position" part="position" id=${id}>
      ${picturedSteps({
        name: heading(this.level + 1, name, 'care-subheading'),
        ways: [],
        tips: [],
        pictures: pictures.map((picture) => [
          drawPose(restPositions[id], 'rest'),
          this.fill(this.words.figureAlt, { picture: this.fill(picture) }),
        ]),
        steps: steps.map((step) => this.fill(step)),
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rest-positions': RestPositions;
  }
}
