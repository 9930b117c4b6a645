import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { button } from './queries.js';

/** The tags of this library's elements. */
type Tag = {
  [Name in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Name] extends LitElement ? Name : never;
}[keyof HTMLElementTagNameMap];

export type Attributes = Readonly<Record<string, string>>;

/** Puts an element on the page and waits for its first rendering. */
export async function onPage<Name extends Tag>(
  tag: Name,
  attributes: Attributes = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

/** Presses the button with this label. The button gets the focus first, as in a browser. */
export async function use(element: LitElement, label: string): Promise<void> {
  const found = button(element, label);
  if (!found) throw new Error(`<${element.localName}> has no button “${label}”`);
  found.focus();
  found.click();
  await element.updateComplete;
}
