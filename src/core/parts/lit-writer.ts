import { html, nothing, type TemplateResult } from 'lit';
import type { LeafContent, LeafWriter } from './leaf-writer.js';
import { listItems } from './list-items.js';

/** Renders leaf templates with Lit. */
export const lit: LeafWriter<TemplateResult> = {
  html,
  items: (items) => listItems(items) as LeafContent<TemplateResult>,
  nothing,
};
