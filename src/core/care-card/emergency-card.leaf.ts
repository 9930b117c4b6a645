import type { CommonWords } from '../../content/words/common.js';
import type { Urgency } from '../../content/types.js';
import type { Call, Setting } from './contacts.js';
import { emergencyContacts, emergencyHeading } from './emergency-contacts.js';
import { fill } from '../region/fill-placeholders.js';
import { headingLeaf } from '../parts/heading.leaf.js';
import { iconLeaf } from '../parts/icon.leaf.js';
import { emergencyIcon, phoneIcon } from '../parts/icon-outlines.js';
import type { LeafContent, LeafWriter } from '../parts/leaf-writer.js';
import { listLeaf } from '../parts/list.leaf.js';
import { telephoneAddress } from '../region/telephone.js';

/** The emergency card and all that it is made of. */
export const emergencyCardLeaf = <Piece>(writer: LeafWriter<Piece>) => {
  const { html, nothing } = writer;
  const heading = headingLeaf(writer);
  const icon = iconLeaf(writer);
  const list = listLeaf(writer);

  /** A link that calls a number. */
  function callLink({ number, label }: Call): Piece {
    return html`<a class="care-button care-call" part="call" href=${telephoneAddress(number)}
      >${icon(phoneIcon)}${label}</a
    >`;
  }

  /** Numbers to call, other links, and what else to know of them, in one row; nothing where there is none of them. */
  function contactRow(
    calls: readonly Call[],
    notes: readonly string[] = [],
    links: readonly Piece[] = [],
  ): LeafContent<Piece> {
    if (![calls, links, notes].some(({ length }) => length)) return nothing;
    return html`<div class="care-contact">
      ${calls.map(callLink)} ${links} ${notes.map((note) => html`<span class="care-small">${note}</span>`)}
    </div>`;
  }

  /** The heading inside a card: what is spoken before its text says how urgent it is, in words. */
  function cardHeading(level: number, outline: string, prefix: string, text: string): Piece {
    return heading(
      level,
      html`${icon(outline)}<span><span class="care-visually-hidden">${prefix}: </span>${text}</span>`,
      'care-card-heading',
    );
  }

  /** A card of one urgency. */
  function card(urgency: Urgency, title: Piece, body: LeafContent<Piece>): Piece {
    return html`<section class="care-card" part="card card-${urgency}" data-urgency=${urgency}>
      ${title}
      <div class="care-card-body">${body}</div>
    </section>`;
  }

  /** The last line of an emergency card. */
  const doNotDrive = (words: CommonWords): Piece => html`<p class="care-text">${words.doNotDrive}</p>`;

  /** Lines of the site's own content, shown as they are: braces in them are not place-holders. */
  const siteLines = (lines: readonly string[], origin: string | undefined): Piece[] =>
    lines.map((line) => html`${line} <span class="care-small">${origin}</span>`);

  /** The emergency signs in few lines, and what the site adds to them. */
  function emergencyList({ words, place, emergencySigns = [], origin }: Setting): Piece {
    const signs = words.emergencySummary.map((text) => fill(text, place.values));
    return list([...signs, ...siteLines(emergencySigns, origin)], 'care-list care-columns');
  }

  /** The emergency card that comes before everything else; `more` follows its signs. */
  function emergencyCard(level: number, setting: Setting, more: LeafContent<Piece> = nothing): Piece {
    const { words } = setting;
    const { calls, notes } = emergencyContacts(setting);
    return card('emergency-now', cardHeading(level, emergencyIcon, words.emergencyPrefix, emergencyHeading(setting)), [
      contactRow(calls, notes),
      emergencyList(setting),
      more,
      doNotDrive(words),
    ]);
  }

  /** The same advice where room is short: the number is in sight, the signs unfold. */
  function emergencyStrip(setting: Setting): Piece {
    const { words } = setting;
    const { calls, notes } = emergencyContacts(setting);
    return html`<div class="care-card" part="card card-emergency-now" data-urgency="emergency-now">
      <div class="care-card-body">
        <details class="care-disclosure" part="emergency">
          <summary>${icon(emergencyIcon)}${words.emergencySummaryTitle}</summary>
          <p class="care-text"><strong>${emergencyHeading(setting)}</strong></p>
          ${emergencyList(setting)} ${doNotDrive(words)}
        </details>
        ${contactRow(calls, notes)}
      </div>
    </div>`;
  }

  return { contactRow, cardHeading, card, doNotDrive, siteLines, emergencyCard, emergencyStrip };
};
