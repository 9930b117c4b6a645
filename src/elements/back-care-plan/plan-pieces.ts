import { html, type TemplateResult } from 'lit';
import type { PlanPhase, PlanStep, PlanStepId } from '../../content/advice/plan.js';
import { asText } from '../../core/contract/attributes.js';
import { createElement } from '../../core/contract/document-members.js';
import type { CareErrorEvent } from '../../core/contract/events.js';
import type { Handover } from '../../core/element/succession.js';

export interface PlanPiecesOptions {
  /** A step was open in the plan before. Does not count as opened by the visitor. */
  readonly onOpen: (id: PlanStepId) => void;
  /** What is in a step must be seen now: a pack must come off, or a link leads there. */
  readonly onReveal: (id: PlanStepId) => void;
  readonly onError: (event: CareErrorEvent) => void;
  /** The registry of the shadow root that the plan is in, if it has one of its own. */
  readonly registry: () => CustomElementRegistry | null;
}

/** The data that the plan passes on to the elements in its steps. */
export interface PieceView {
  readonly phase: PlanPhase;
  /** Shown until the element is defined. */
  readonly absent: string;
  /** Attributes that every element gets. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly openingHours: unknown;
  /** The site's content. */
  readonly content: object | undefined;
}

/** The element of a step, and whether the step is open. */
type Piece = readonly [id: PlanStepId, element: HTMLElement, isOpen: boolean, isRevealed: boolean];

/**
 * The elements in the steps. Each is created once and reused, so that it keeps its state while the other phase is
 * shown. It inherits language, direction and colours from the plan.
 */
export class PlanPieces implements Handover<readonly Piece[]> {
  /** Steps that are in sight in the other phase too, until the visitor chooses a phase. */
  readonly revealed = new Set<PlanStepId>();
  readonly #pieces = new Map<PlanStepId, HTMLElement>();
  #listening = new AbortController();
  readonly #options: PlanPiecesOptions;

  constructor(options: PlanPiecesOptions) {
    this.#options = options;
  }

  has(id: PlanStepId): boolean {
    return this.#pieces.has(id);
  }

  /** Returns the element of a step, with its attributes and content up to date. */
  show(
    step: PlanStep<PlanStepId>,
    { phase, absent, attributes, openingHours, content }: PieceView,
  ): HTMLElement | TemplateResult {
    // A server has no document. The elements in the steps come with the script.
    if (!globalThis.document) return html`<p class="care-text">${absent}</p>`;
    const { id, tag } = step;
    const piece = this.#pieces.get(id) ?? this.#make(id, tag);
    piece.lastElementChild!.textContent = absent;
    setAttributes(piece, {
      ...step.attributes,
      ...(tag === 'back-spasm-tips' ? { phase } : {}),
      ...(tag === 'seek-help' ? { 'opening-hours': openingHours } : {}),
      ...attributes,
    });
    const site = piece as { content?: unknown };
    if (site.content !== content) site.content = content;
    return piece;
  }

  #make(id: PlanStepId, tag: string): HTMLElement {
    // Create it in the document whose registry has the elements: the plan may be in another document, such as an
    // editor's canvas. In a shadow root with a registry of its own, that one has them.
    const piece = createElement(tag, document, this.#options.registry());
    // Before it is on the page: the plan shows the emergency signs and the safety net once for all steps.
    Object.assign(piece, { isPiece: true });
    piece.className = 'plan-piece';
    piece.setAttribute('part', 'piece');
    const text = createElement('p');
    text.className = 'care-text';
    // The heading of the step serves as the heading of the element.
    const noHeading = createElement('span');
    noHeading.slot = 'heading';
    piece.append(noHeading, text);
    this.#add(id, piece);
    return piece;
  }

  #add(id: PlanStepId, piece: HTMLElement): void {
    const { onReveal, onError } = this.#options;
    const { signal } = this.#listening;
    piece.addEventListener('care-error', onError, { signal });
    const reveal = (): void => {
      this.revealed.add(id);
      onReveal(id);
    };
    piece.addEventListener('beforematch', reveal, { signal });
    this.#pieces.set(id, piece);
  }

  /** Hands the elements themselves over, with all that a visitor did in them. */
  handOver(): readonly Piece[] {
    const pieces = [...this.#pieces].map(([id, piece]): Piece => {
      const step = piece.closest('details');
      return [id, piece, Boolean(step?.open), this.revealed.has(id)];
    });
    this.revealed.clear();
    this.#pieces.clear();
    this.#listening.abort();
    this.#listening = new AbortController();
    return pieces;
  }

  takeOver(pieces: readonly Piece[]): void {
    for (const [id, piece, isOpen, isRevealed] of pieces) {
      this.#add(id, piece);
      if (isOpen) this.#options.onOpen(id);
      if (isRevealed) this.revealed.add(id);
    }
  }
}

/** Writes only attributes that have changed; removes those without text. */
function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = asText(value);
    if (text === (element.getAttribute(name) ?? '')) continue;
    if (text) element.setAttribute(name, text);
    else element.removeAttribute(name);
  }
}
