import { css } from 'lit';

/** Styles of headings, text, lists and links. */
export const typography = css`
  .care-heading,
  .care-subheading {
    margin: 0.75em 0 0.4em;
    color: inherit;
    font-family: var(--_heading-font-family);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .care-heading,
  .care-subheading:first-child {
    margin-block-start: 0;
  }
  .care-heading {
    font-size: min(1.5em, max(1.125em, 12cqi));
  }
  .care-subheading {
    font-size: 1.125em;
  }

  .care-text {
    margin: 0 0 0.75em;
    max-inline-size: 65ch;
  }
  .care-small {
    max-inline-size: 74ch;
    font-size: 0.875em;
    color: var(--_text-muted);
  }

  .care-list {
    margin: 0 0 0.75em;
    padding: 0;
    padding-inline-start: min(1.4em, 7cqi);
    max-inline-size: 65ch;
  }
  .care-list > li {
    margin-block: 0.4em;
  }

  /* Very large text: a number needs its own room. */
  @container (inline-size < 12em) {
    ol.care-list {
      padding-inline-start: 1.2em;
    }
  }

  .care-link {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .care-link:hover {
    text-decoration-thickness: 0.15em;
  }

  .care-visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    /* Keeps the space at the end of a prefix, without which Chromium joins it to the next word. */
    white-space: pre;
    border: 0;
  }

  @media print {
    .care-heading,
    .care-subheading {
      break-after: avoid;
    }
    .care-list > li {
      break-inside: avoid;
    }
  }
`;
