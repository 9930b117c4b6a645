import type { Urgency } from '../../content/types.js';
import { headingLeaf } from '../parts/heading.leaf.js';
import { iconLeaf } from '../parts/icon.leaf.js';
import type { LeafContent, LeafWriter } from '../parts/leaf-writer.js';

/** The heading inside a card. A visually hidden prefix says in words how urgent the card is. */
export const cardHeadingLeaf = <Html>(writer: LeafWriter<Html>) => {
  const { html } = writer;
  const heading = headingLeaf(writer);
  const icon = iconLeaf(writer);
  return (level: number, outline: string, prefix: string, text: string): Html =>
    heading(
      level,
      html`${icon(outline)}<span><span class="care-visually-hidden">${prefix}: </span>${text}</span>`,
      'care-card-heading',
    );
};

/** A card with the colours of its urgency. */
export const cardLeaf =
  <Html>({ html }: LeafWriter<Html>) =>
  (urgency: Urgency, title: Html, body: LeafContent<Html>): Html =>
    html`<section class="care-card" part="card card-${urgency}" data-urgency=${urgency}>
      ${title}
      <div class="care-card-inside">${body}</div>
    </section>`;
