import { english } from '../../content/en/rest-positions.js';
import { restPositionIds, restPositions as drawings, restSources } from '../../content/exercise/rest-positions.js';
import { printIcon } from '../../core/parts/icon-outlines.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { drawPose } from '../../figure/figure.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { chosenOf } from '../../fallback/chosen-of.js';
import { picturedSteps } from '../../fallback/pictured-steps.js';
import { emergencyStrip, fold, list } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reminderRoom, reserve, reserveTools } from '../../fallback/reserve.js';

/** Resting positions in pictures and words. The reminder needs the script. */
export function restPositions(
  options: FallbackOptions & {
    /** For `rest-positions`: ids of its positions in order, separated by spaces or commas. */
    readonly positions?: string;
  },
): Markup {
  const view = viewOf<'rest-positions'>(english, options);
  const { content, context, level } = view;
  const words = content['rest-positions'];
  const local = (text: string) => fill(text, context.regionText.values);
  const section = (name: string, lines: readonly string[]) => fold(name, list(lines.map(local)));
  const position = (id: keyof typeof drawings) => {
    const positionWords = words.positions[id];
    const pictures = positionWords.pictures.map(
      (picture) => [drawPose(drawings[id], 'rest'), fill(words.figureAlt, { picture: local(picture) })] as const,
    );
    return picturedSteps(positionWords, pictures, level + 1, local);
  };
  return markup`${mainHeading(view, words.heading)}
<p class="care-text">${words.intro}</p>
${emergencyStrip(context)}
${section(words.careful, words.cautions)}
<div class="figure-positions">
${chosenOf(options.positions, restPositionIds).map(position)}</div>
${section(words.howLong, words.spells)}
${section(words.keepMoving, words.moves)}
${fold(words.evidence, markup`<p class="care-text">${words.studies}</p>`)}
${reminderRoom(words.reminder)}
${reserveTools(reserve('care-button', context.words.print, printIcon))}
${ending(view, restSources)}`;
}
