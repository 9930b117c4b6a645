import { english } from '../../content/en/posture-guide.js';
import { postureIds, postureSources, postureStills, type PostureId } from '../../content/exercise/postures.js';
import { printIcon } from '../../core/parts/icon-outlines.js';
import { fill } from '../../core/region/fill-placeholders.js';
import { drawPose } from '../../figure/figure.js';
import { markup, type Markup } from '../../fallback/markup.js';
import { chosenOf } from '../../fallback/chosen-of.js';
import { picturedSteps } from '../../fallback/pictured-steps.js';
import { emergencyStrip, fold, list } from '../../fallback/leaves.js';
import { ending, mainHeading, viewOf, type FallbackOptions } from '../../fallback/fallback-view.js';
import { reminderRoom, reserve, reserveTools } from '../../fallback/reserve.js';

/** Everyday postures in pictures and words. The reminder needs the script. */
export function postureGuide(
  options: FallbackOptions & {
    /** For `posture-guide`: ids of its postures in order, separated by spaces or commas. */
    readonly postures?: string;
  },
): Markup {
  const view = viewOf<'posture-guide'>(english, options);
  const { content, context, level } = view;
  const words = content['posture-guide'];
  const local = (text: string) => fill(text, context.regionText.values);
  const posture = (id: PostureId) => {
    const postureWords = words.postures[id];
    const pictures = postureStills[id].map(
      ([movement, pose], index) =>
        [
          drawPose(movement, pose),
          fill(words.figureAlt, { picture: local(postureWords.pictures[index] ?? '') }),
        ] as const,
    );
    return picturedSteps(postureWords, pictures, level + 1, local);
  };
  return markup`${mainHeading(view, words.heading)}
<p class="care-text">${words.intro}</p>
${emergencyStrip(context)}
${list(words.tips.map(local))}
${fold(words.careful, list(words.cautions.map(local)))}
<div class="figure-positions">
${chosenOf(options.postures, postureIds).map(posture)}</div>
${fold(words.evidence, markup`<p class="care-text">${words.studies}</p>`)}
${reminderRoom(words.reminder)}
${reserveTools(reserve('care-button', context.words.print, printIcon))}
${ending(view, postureSources)}`;
}
