import type { PlanPhase, PlanStep, PlanStepId } from '../../content/advice/plan.js';
import { asText } from '../../core/contract/attributes.js';

export interface PlanPiecesOptions {
  /** The timer in a step has finished: a pack must come off, which is shown where it can be seen and heard. */
  readonly onFinished: (id: PlanStepId) => void;
  /** A link to what is inside a step is about to open it: no visitor's opening. */
  readonly onReveal: (id: PlanStepId) => void;
  readonly onError: (event: Event) => void;
}

/** What the plan passes on to the elements inside its steps. */
export interface PieceView {
  readonly phase: PlanPhase;
  /** Shown until the element is there, or for good. */
  readonly absent: string;
  /** Attributes of all of them. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly openingHours: unknown;
  /** The site's own content. */
  readonly content: object | undefined;
}

/**
 * The elements inside the steps. Each is made once and stays the same one, so that it keeps its state while the other phase
 * is shown. Language, direction and colours come down to it by themselves.
 */
export class PlanPieces {
  readonly #pieces = new Map<PlanStepId, HTMLElement>();
  readonly #options: PlanPiecesOptions;

  constructor(options: PlanPiecesOptions) {
    this.#options = options;
  }

  has(id: PlanStepId): boolean {
    return this.#pieces.has(id);
  }

  /** The element of a step, given all that the plan is given. */
  show(step: PlanStep<PlanStepId>, { phase, absent, attributes, openingHours, content }: PieceView): HTMLElement {
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
    // Of the document that has the library's registry: the plan may be in another one, such as an editor's canvas.
    const piece = document.createElement(tag);
    piece.className = 'plan-piece';
    piece.setAttribute('part', 'piece');
    const text = document.createElement('p');
    text.className = 'care-text';
    // The step's own heading serves as that of the element.
    const noHeading = document.createElement('span');
    noHeading.slot = 'heading';
    piece.append(noHeading, text);
    const { onFinished, onReveal, onError } = this.#options;
    piece.addEventListener('care-error', onError);
    piece.addEventListener('care-heat-cold', ({ action }) => {
      if (action === 'finished') onFinished(id);
    });
    piece.addEventListener('beforematch', () => onReveal(id));
    this.#pieces.set(id, piece);
    return piece;
  }
}

/** Writes only what has changed; what has no text is taken away. */
function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = asText(value);
    if (text === (element.getAttribute(name) ?? '')) continue;
    if (text) element.setAttribute(name, text);
    else element.removeAttribute(name);
  }
}
