import { html, nothing, type TemplateResult } from 'lit';
import type { LeafWriter } from './leaf-writer.js';

/** Writes the leaves of an element. */
export const lit: LeafWriter<TemplateResult> = { html, nothing };
