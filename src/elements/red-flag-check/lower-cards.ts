/**
 * Folds the lower cards while an emergency sign is ticked, and opens the same ones again afterwards. A visitor can open
 * them in the meantime. A card with the focus stays open, or the focus would be lost.
 */
export class LowerCards {
  #emergency = false;
  #folded: HTMLDetailsElement[] = [];

  follow(root: ParentNode, emergency: boolean): void {
    if (emergency === this.#emergency) return;
    this.#emergency = emergency;
    if (emergency) {
      this.#folded = [...root.querySelectorAll<HTMLDetailsElement>('.check-lower[open]:not(:focus-within)')];
      for (const card of this.#folded) card.open = false;
    } else {
      for (const card of this.#folded) card.open = true;
      this.#folded = [];
    }
  }
}
