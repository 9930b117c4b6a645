import { css } from 'lit';

export const painReliefGuideStyles = css`
  details + div:not([class]) {
    margin-block-start: 0.75em;
  }
  [part='products-fold'] {
    margin-block-end: 0.75em;
  }
  .relief-hint {
    display: block;
  }
  .relief-found:has(*) {
    margin-block-end: 0.75em;
    padding: 0.6em 0.75em;
    border-inline-start: 0.25em solid var(--_emergency);
    background: var(--_surface-raised);
  }
  .relief-found > :last-child {
    margin-block-end: 0;
  }
  .relief-products {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }

  @media print {
    [part='medicine'],
    section.care-card {
      break-inside: avoid;
    }
  }
`;
