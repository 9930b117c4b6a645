import { css } from 'lit';

/** Styles of buttons, disclosures and choices: touch targets of at least 44 px, a visible focus, forced colours. */
export const controls = css`
  .care-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(44px, 2.75em);
    min-inline-size: 44px;
    margin: 0;
    padding: 0.4em min(1em, 5cqi);
    border: 2px solid var(--_mark);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .care-button:hover {
    background: var(--_surface-raised);
  }
  .care-button-primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .care-button-primary:hover {
    background: var(--_accent);
    box-shadow: inset 0 0 0 2px currentColor;
  }
  .care-button[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--_border);
    background: var(--_surface);
    color: var(--_text-muted);
    cursor: default;
  }
  .care-icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* Very large text: the words need the room. */
  @container (inline-size < 10em) {
    .care-button > .care-icon {
      display: none;
    }
  }

  /* A button that goes to another place on the page. */
  .care-text-link {
    min-block-size: max(44px, 2.75em);
    min-inline-size: 44px;
    margin: 0;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .care-text-link:hover {
    text-decoration-thickness: 0.15em;
  }

  .care-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0 0.75em;
  }

  /* It takes no room, not even a gap, until it has words. */
  .care-print-news:empty {
    position: absolute;
  }

  .care-focusable:focus-visible,
  .care-base :is(a, button, summary, input, [tabindex]):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: calc(var(--_radius) / 2);
  }
  .care-base .care-button:focus-visible {
    border-radius: var(--_radius);
  }
  /* Scripts focus headings and results so that screen readers read them out. They are not controls, so the outline keeps a distance. */
  .care-base [tabindex='-1']:focus {
    outline-offset: 4px;
  }

  .care-disclosure > summary {
    display: flex;
    align-items: center;
    gap: min(0.5em, 2.5cqi);
    min-block-size: max(44px, 2.75em);
    padding-block: 0.25em;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
    -webkit-tap-highlight-color: transparent;
  }
  .care-disclosure > summary::-webkit-details-marker {
    display: none;
  }
  /* Borders draw the arrow, so that it follows the writing direction and the colour of the text. */
  .care-disclosure > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.25em;
    border-block-end: 0.16em solid currentColor;
    border-inline-end: 0.16em solid currentColor;
    transform: rotate(-45deg);
  }
  .care-disclosure > summary:dir(rtl)::before {
    transform: rotate(45deg);
  }
  .care-disclosure[open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  .care-disclosure[open] > summary:dir(rtl)::before {
    transform: translateY(-0.15em) rotate(-45deg);
  }

  .care-choices {
    margin: 0 0 0.75em;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .care-choices > legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .care-choice {
    display: flex;
    align-items: flex-start;
    gap: min(0.75em, 4cqi);
    min-block-size: max(44px, 2.75em);
    padding: 0.5em min(0.5em, 2.5cqi);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .care-choice:hover {
    background: var(--_surface-raised);
  }
  .care-choice input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font-size: inherit;
    accent-color: var(--_mark);
    cursor: pointer;
  }

  .care-on-paper {
    display: none;
  }

  @media (forced-colors: active) {
    .care-button {
      border-color: ButtonBorder;
    }
    .care-button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    .care-button[aria-pressed='true'],
    .care-button-primary {
      border-width: 3px;
      border-color: Highlight;
    }
  }

  @media print {
    .care-disclosure > summary {
      break-after: avoid;
    }
    .care-disclosure::details-content {
      break-before: avoid;
    }
    /* Programs that make a PDF may send no beforeprint. The plan prints only the steps that are open. */
    .care-disclosure:not(.plan-details)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .care-disclosure > summary::before {
      display: none;
    }
    .care-on-paper {
      display: inline;
    }
  }
`;
