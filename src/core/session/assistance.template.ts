import { html, nothing, type TemplateResult } from 'lit';
import type { StretchWords } from '../../content/words/stretch-card.js';
import { checked } from '../contract/checked.js';
import type { Feature } from './assistance.js';
import type { AssistanceChoices, Help } from './assistance-choices.js';
import { fill } from '../region/fill-placeholders.js';

/** The name of each help. An element has names only for the help that it offers. */
export type AssistanceWords = Pick<StretchWords, 'voice' | 'sound' | 'unavailable'> & {
  readonly screenOn?: string;
  readonly vibration?: string;
};

/** A checkbox that turns a help on and off. */
export function assistanceOption(label: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="care-choice">
    <input
      type="checkbox"
      ${checked(on)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

/** A checkbox for each help that an element offers. */
export const assistanceOptions = <Offered extends Help>(
  offered: readonly Offered[],
  words: Readonly<Record<Offered, string>>,
  choices: AssistanceChoices,
): readonly TemplateResult[] =>
  offered.map((help) => assistanceOption(words[help], choices.on[help], (on) => choices.set(help, on)));

/** A live region that lists the help that the browser does not support; empty if it supports all. */
export function missingAssistance(missing: ReadonlySet<Feature>, words: AssistanceWords): TemplateResult {
  const names: Readonly<Record<Feature, string | undefined>> = {
    voice: words.voice,
    sound: words.sound,
    vibration: words.vibration,
    'wake-lock': words.screenOn,
  };
  const features = [...missing].map((feature) => names[feature]).join(', ');
  return html`<div aria-live="polite" aria-atomic="true">
    ${missing.size ? html`<p class="care-text care-small">${fill(words.unavailable, { features })}</p>` : nothing}
  </div>`;
}
