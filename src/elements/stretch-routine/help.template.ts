import { html, type TemplateResult } from 'lit';
import type { RoutineWords } from '../../content/words/stretch-routine.js';
import { helpKinds } from '../../core/session/assistance-choices.js';
import { assistanceOptions, missingAssistance } from '../../core/session/assistance.template.js';
import type { RoutineGuide } from './routine-guide.js';

/**
 * Switches for voice, sounds and vibration, before and during the session, and a note on what the browser does not
 * support. `isTitled`: a title in sight names them already.
 */
export function helpOptions(words: RoutineWords, guide: RoutineGuide, isTitled = false): TemplateResult {
  return html`<fieldset class="care-choices routine-help">
      <legend class=${isTitled ? 'care-visually-hidden' : ''}>${words.help}</legend>
      ${assistanceOptions(helpKinds, words, guide.help)}
    </fieldset>
    ${missingAssistance(guide.help.assistance.missing, words)}`;
}
