import { html, nothing, type TemplateResult } from 'lit';
import type { LeafWriter } from './leaf-writer.js';

/** Renders leaf templates with Lit. */
export const lit: LeafWriter<TemplateResult> = { html, nothing };
