import { css } from 'lit';

/** The form for one entry, and the button that loads a file, which shares the style of its numbers. */
export const entryFormStyles = css`
  .diary-form {
    margin-block: 1em;
    padding: 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .diary-form > .care-tools {
    margin-block: 0.5em 0;
  }
  .diary-field,
  .diary-label {
    display: block;
  }
  .diary-label {
    font-weight: 600;
  }
  .diary-input {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: max(44px, 2.75em);
    margin-block: 0.25em 0.75em;
    padding: 0.4em 0.6em;
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    resize: vertical;
  }
  .diary-time {
    inline-size: min(100%, 15em);
    block-size: max(44px, 2.75em);
  }
  .diary-text {
    min-block-size: 5em;
    field-sizing: content;
  }
  .diary-input:focus-visible,
  .diary-time:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .diary-numbers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(44px, 2.75em), 1fr));
    gap: 0.25em;
    margin: 0;
  }
  .diary-load,
  .diary-number {
    position: relative;
    display: flex;
  }
  .diary-number input,
  .diary-load input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .diary-number > span {
    flex: 1;
    display: grid;
    place-items: center;
    min-block-size: max(44px, 2.75em);
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius);
    font-weight: 600;
  }
  .diary-number input:checked + span {
    border-color: var(--_mark);
    background: var(--_mark);
    color: var(--_on-mark);
  }
  .diary-number input:focus-visible + span,
  .diary-load input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .diary-ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    color: var(--_text-muted);
    margin: 0.25em 0 0;
    font-size: 0.875em;
  }
  .diary-ends > :last-child {
    text-align: end;
  }
  .diary-error:not(:empty) {
    display: block;
    margin-block: 0.25em 0.75em;
    padding-inline-start: 0.5em;
    border-inline-start: 0.25em solid var(--_emergency);
    font-weight: 600;
  }
  .diary-news {
    align-items: center;
  }
  .diary-news > .care-text {
    margin: 0;
  }
  @container (inline-size < 24em) {
    .diary-form {
      padding-inline: 0;
      border-inline: 0;
      border-radius: 0;
    }
  }
  /* One row, or two rows of nearly equal length. Targets need pixels, text needs ems. */
  @container (inline-size >= 16em) and (inline-size >= 286px) {
    .diary-numbers {
      grid-template-columns: repeat(6, 1fr);
    }
  }
  @container (inline-size >= 35em) and (inline-size >= 560px) {
    .diary-numbers {
      grid-template-columns: repeat(11, 1fr);
    }
  }

  @media (forced-colors: active) {
    .diary-number input:checked + span {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
