import { css } from 'lit';

/** The printed handout. Sizes are fixed to paper: three exercises, when to stop and who to call fill one page. */
export const handoutStyles = css`
  .routine-handout {
    display: none;
  }

  @media print {
    .routine-handout {
      display: block;
      font-size: 0.85em;
      line-height: 1.3;
    }
    .care-heading {
      margin-block-end: 0.2em;
    }
    .routine-handout p,
    .routine-handout ol,
    .routine-handout ul {
      max-inline-size: none;
      margin: 0 0 0.3em;
    }
    .handout-clinic {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      font-size: 1.1em;
      break-after: avoid;
    }
    .handout-list {
      padding: 0;
      list-style: none;
      counter-reset: routine;
    }
    .handout-item {
      display: grid;
      grid-template: 'name name' auto 'pictures steps' auto 'dose steps' 1fr / 48% minmax(0, 1fr);
      gap: 0.3em 1.25em;
      padding-block: 0.5em 0.35em;
      border-block-start: 1px solid var(--_border);
      break-inside: avoid;
      counter-increment: routine;
    }
    .handout-item:nth-child(3n + 1):not(:first-child) {
      break-before: page;
    }
    .handout-name {
      grid-area: name;
      margin: 0;
      font-family: var(--_heading-font-family);
      font-size: 1.25em;
      font-weight: 700;
      line-height: 1.2;
    }
    .handout-name::before {
      content: counter(routine) '. ';
    }
    .handout-pictures {
      grid-area: pictures;
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.5em;
      align-self: start;
    }
    .handout-steps {
      grid-area: steps;
    }
    .handout-steps > ol {
      padding-inline-start: 1.4em;
    }
    .handout-dose {
      grid-area: dose;
    }
    .handout-stop {
      /* Slightly narrower than the page, or the page edge cuts off its border. */
      margin-inline: 1px;
      padding: 0.5em 0.75em 0.3em;
      border: 2px solid var(--_text);
      border-radius: var(--_radius);
      break-inside: avoid;
    }
    .handout-stop .care-list > li {
      margin-block: 0;
    }
    .handout-stop .care-subheading {
      margin-block-end: 0.15em;
    }
    .handout-emergency {
      font-weight: 700;
    }
    .handout-review {
      font-size: 0.85em;
    }
  }
`;
