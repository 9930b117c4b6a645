import { ownOnly } from '../../json/own.js';
import type { LeafWriter } from '../parts/leaf-writer.js';
import { listLeaf } from '../parts/list.leaf.js';
import { fill } from '../region/fill-placeholders.js';
import type { CareContext } from './care-context.js';
import { emergencyHeading } from './emergency-contacts.js';

/** Lines that the site adds. They are not filled: braces in them are not place-holders. */
export const siteLinesLeaf =
  <Html>({ html }: LeafWriter<Html>) =>
  (lines: readonly string[], origin: string | undefined): readonly Html[] =>
    lines.map((line) => html`${line} <span class="care-small">${origin}</span>`);

/** Separates the signs that need an ambulance from the other emergency signs, which follow. */
const otherEmergenciesLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html } = writer;
  const waitForAmbulance = waitForAmbulanceLeaf(writer);
  return (context: CareContext): Html =>
    html`${waitForAmbulance(context)}
      <p class="care-text"><strong>${emergencyHeading(context)}</strong></p>`;
};

/** The emergency signs in short: first those that need an ambulance, then the others and those that the site adds. */
export const emergencySignsLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html } = writer;
  const list = listLeaf(writer);
  const siteLines = siteLinesLeaf(writer);
  const otherEmergencies = otherEmergenciesLeaf(writer);
  return (context: CareContext): Html => {
    const { words, regionText, emergencySigns = [], origin } = ownOnly(context);
    const lines = (texts: readonly string[]) => texts.map((text) => fill(text, regionText.values));
    return html`${list(lines(words.ambulanceSummary), 'care-list care-columns')} ${otherEmergencies(context)}
    ${list([...lines(words.emergencySummary), ...siteLines(emergencySigns, origin)], 'care-list care-columns')}`;
  };
};

/** What to do until the ambulance comes. */
export const waitForAmbulanceLeaf =
  <Html>({ html }: LeafWriter<Html>) =>
  ({ words }: Pick<CareContext, 'words'>): Html =>
    html`<p class="care-text">${words.waitForAmbulance}</p>`;

/** How to get to hospital when no ambulance is needed. */
export const doNotDriveLeaf =
  <Html>({ html }: LeafWriter<Html>) =>
  ({ words, regionText }: Pick<CareContext, 'words' | 'regionText'>): Html =>
    html`<p class="care-text">${fill(words.doNotDrive, regionText.values)}</p>`;
