import { html, type TemplateResult } from 'lit';
import { rightNowDrawings, type RightNowDrawing } from '../../content/advice/right-now.js';
import type { TipsWords } from '../../content/words/back-spasm-tips.js';
import { heading } from '../../core/parts/heading.template.js';
import { list } from '../../core/parts/list.template.js';
import { figure } from '../../figure/figure.template.js';
import { drawPose } from '../../figure/figure.js';

/**
 * What helps in the first minutes: two drawings and short lines.
 *
 * @param level level of the heading
 * @param local fills the region's names into a text
 */
export function rightNow(
  { rightNow: { title, lines, pictures }, figureAlt }: TipsWords,
  level: number,
  local: (text: string, values?: Readonly<Record<string, string>>) => string,
): TemplateResult {
  const drawn = Object.entries(pictures) as [RightNowDrawing, string][];
  return html`<section part="right-now">
    ${heading(level, title, 'care-subheading')}
    <div class="tips-pictures">
      ${drawn.map(([id, picture]) => figure(drawPose(rightNowDrawings[id], 'rest'), local(figureAlt, { picture })))}
    </div>
    ${list(lines.map((line) => local(line)))}
  </section>`;
}
