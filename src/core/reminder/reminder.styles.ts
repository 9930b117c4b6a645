import { css } from 'lit';

/** Styles of the reminder to move. */
export const reminderStyles = css`
  .reminder {
    margin-block: 0.75em;
    padding: 0.25em 0.5em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
  }
  .reminder-choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .reminder-every {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    max-inline-size: 100%;
  }
  .reminder-every select {
    min-block-size: max(44px, 2.75em);
    max-inline-size: 100%;
    padding-inline: 0.5em;
    border: 2px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .reminder-every select:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .reminder-due {
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
  }
`;
