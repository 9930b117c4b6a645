import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../../content/words/common.js';
import type { TipsWords } from '../../content/words/back-spasm-tips.js';
import { heading } from '../../core/parts/heading.template.js';
import { listItems } from '../../core/parts/list-items.js';
import { sourceList, sourceTitle } from '../../core/parts/sources.template.js';
import { overdoseValues } from '../../core/region/overdose-advice.js';
import { fill } from '../../core/region/fill-placeholders.js';
import type { RegionText } from '../../core/region/region.js';
import type { SiteContent } from '../../core/site-content/site-content-loader.js';
import type { ShownStrategy } from './shown-strategies.js';

type SiteTip = NonNullable<SiteContent['tips']>[number];

export interface StrategyView extends ShownStrategy {
  readonly words: TipsWords;
  readonly common: CommonWords;
  readonly regionText: RegionText;
  /** Level of the strategy's heading. */
  readonly level: number;
  readonly isOpen: boolean;
  /** The site's tips, for all strategies. */
  readonly siteTips: readonly SiteTip[];
  /** The label that names the origin of the site's tips. */
  readonly origin: string;
  readonly onToggle: (event: Event) => void;
}

/** One strategy in a disclosure: its tips, the evidence and the sources. */
export function strategySection(view: StrategyView): TemplateResult {
  const { strategy, words, common } = view;
  const { values } = view.regionText;
  const { title, summary, tips, evidence } = words.strategies[strategy.id];
  const texts: Readonly<Record<string, string>> = tips;
  const tipValues = { ...values, ...overdoseValues(view.regionText, words.getHelpForOverdose) };
  return html`
    <details
      class="care-disclosure tips-strategy"
      part="strategy"
      id=${strategy.id}
      ?open=${view.isOpen}
      @toggle=${view.onToggle}
    >
      <summary part="summary">
        <span class="tips-title">
          ${heading(view.level, title, 'care-subheading')}
          <span class="care-small">${fill(summary, values)}</span>
        </span>
      </summary>
      <div class="tips-inside">
        <ul class="care-list" part="tips">
          ${listItems(view.tips.map(({ id }) => fill(texts[id] ?? '', tipValues)))}
          ${view.siteTips.filter((tip) => tip.strategy === strategy.id).map((tip) => siteTip(tip, view.origin))}
        </ul>
        <p class="care-text tips-evidence" part="evidence">
          <strong>${`${words.evidence}: ${words.verdicts[strategy.verdict]}.`}</strong> ${fill(evidence, values)}
        </p>
        ${sourceList(strategy.evidenceSources, common)}
      </div>
    </details>
  `;
}

/** A tip of the site. Braces in it are not place-holders. */
function siteTip({ text, source }: SiteTip, origin: string): TemplateResult {
  return html`<li>
    ${text}
    <span class="care-small"> ${origin}${source ? html`: ${sourceTitle(source)}` : nothing} </span>
  </li>`;
}
