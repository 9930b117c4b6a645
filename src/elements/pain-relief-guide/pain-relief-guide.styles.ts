import { css } from 'lit';

export const painReliefGuideStyles = css`
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
  .relief-medicines,
  .relief-products {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }
  .relief-medicines {
    gap: 0.75em;
    margin-block: 1em;
  }
  .relief-medicine {
    padding: 0.75em 0.75em 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  @media print {
    .relief-medicines {
      display: block;
    }
    .relief-medicine {
      margin-block-end: 0.75em;
    }
    .relief-medicine,
    section.care-card {
      break-inside: avoid;
    }
  }
`;
