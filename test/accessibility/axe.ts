/** Runs axe on a part of the page, shadow trees included. */
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

export const WHOLE: axeCore.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // These rules are off by default.
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'focus-order-semantics': { enabled: true },
    'p-as-heading': { enabled: true },
    // These rules check a whole page; this test shows part of one.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};

export const look = (container: Element, options: axeCore.RunOptions): Promise<axeCore.AxeResults> =>
  axe.run(container, {
    ...options,
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    // Selectors are slow to compute and not used here.
    selectors: false,
    preload: false,
  });

export const describeNode = ({ html, failureSummary = '' }: axeCore.NodeResult): string =>
  `  ${html.slice(0, 160)}\n    ${failureSummary.replaceAll('\n', '\n    ')}`;

export const describeResult = ({ id, help, nodes }: axeCore.Result): string =>
  `${id}: ${help}\n${nodes.map(describeNode).join('\n')}`;
