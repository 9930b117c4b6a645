import { html, nothing, type TemplateResult } from 'lit';
import type { StretchWords } from '../../content/words/stretch-card.js';
import { contact } from '../care-card/care-card.template.js';
import type { AdviceContext } from '../care-card/care-context.js';
import { emergencyCard } from '../care-card/emergency-card.template.js';
import { choices } from '../parts/choice.template.js';
import { fill } from '../region/fill-placeholders.js';

type FeedbackWords = Pick<StretchWords, 'howWasIt' | 'feelings' | 'feelingAdvice'>;
export type Feeling = keyof FeedbackWords['feelings'];

const feelings: readonly Feeling[] = ['better', 'same', 'worse'];

export interface FeedbackView {
  readonly words: FeedbackWords;
  readonly level: number;
  readonly context: AdviceContext;
  readonly feeling: Feeling | undefined;
  readonly onFeeling: (feeling: Feeling) => void;
}

/** Asks how the exercise felt, and says what to do next. No event carries the answer. */
export function feedback({ words, level, context, feeling, onFeeling }: FeedbackView): TemplateResult {
  return html`<div part="feedback" data-urgency="same-day">
    <fieldset class="care-choices">
      <legend>${words.howWasIt}</legend>
      ${choices(
        'feeling',
        feelings.map((each) => [each, words.feelings[each]]),
        feeling,
        onFeeling,
      )}
    </fieldset>
    <div aria-live="polite" aria-atomic="true">
      ${
        feeling
          ? html`<p class="care-text stretch-advice">
              <strong>${fill(words.feelingAdvice[feeling], context.regionText.values)}</strong>
            </p>`
          : nothing
      }
    </div>
    ${feeling === 'worse' ? [emergencyCard(level + 1, context), contact('same-day', context)] : nothing}
  </div>`;
}
