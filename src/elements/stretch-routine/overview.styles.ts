import { css } from 'lit';

/** The overview before the start. */
export const overviewStyles = css`
  .routine-total {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin: 0.75em 0 0.5em;
    font-size: 1.125em;
    font-weight: 700;
  }
  .routine-row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 5.75em), 1fr));
    gap: 0.5em;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: break-word;
  }
  .routine-row > li > div {
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .routine-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0.75em;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
    counter-reset: routine;
  }
  .routine-item {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0.25em 1em;
    align-items: center;
    align-content: start;
    padding: 0.75em 0.75em 0.25em;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    counter-increment: routine;
  }
  .routine-item-name {
    margin: 0;
    font-family: var(--_heading-font-family);
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .routine-item-name::before {
    content: counter(routine) '. ';
  }
  .routine-item .care-text,
  .routine-item .care-list {
    margin-block-end: 0.25em;
  }
  .routine-item-words > .care-small {
    color: inherit;
  }
  .routine-not-for {
    margin: 0.25em 0 0;
    font-size: 0.875em;
    font-weight: 700;
  }
  .routine-item-more {
    grid-column: 1 / -1;
  }
  .routine-item-more > .routine-not-for + .care-list {
    font-size: 0.875em;
  }
  .routine-start {
    padding: 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    margin-block: 0.5em;
  }
  .routine-start .care-tools {
    margin-block-end: 0;
  }
  .routine-begin {
    flex: 1 1 10em;
    min-block-size: max(60px, 3.5em);
    font-size: 1.25em;
  }
  .routine-help {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  @container (inline-size < 12em) {
    .routine-begin {
      padding-inline: 0.25em;
      font-size: 1em;
    }
  }
  @container (inline-size < 17em) {
    .routine-item {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .routine-item {
      border: 2px solid CanvasText;
    }
  }
`;
