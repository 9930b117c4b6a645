/** What a Content-Security-Policy of a page stops, and what to add to it. */
import { CONNECT, refusal, SCRIPT, STYLE } from './content-policy.js';

const FOLLOWING = 4;

/** A policy in a `meta` counts only for what comes after it. */
const counts = (policy, node) => !policy.node || Boolean(policy.node.compareDocumentPosition(node) & FOLLOWING);

const sourceFor = (url, { origin }) => (url.origin === origin ? "'self'" : url.origin);

function* blockedScripts(page, policy) {
  for (const { node, source, isHeld } of page.scripts) {
    if (isHeld || !source || !counts(policy, node)) continue;
    const url = page.urlOf(source);
    const marks = { nonce: node.getAttribute('nonce'), integrity: node.getAttribute('integrity') };
    const name = refusal(policy.directives, SCRIPT, url, page.address, marks);
    if (!name) continue;
    const isStrict = policy.directives.get(name).includes("'strict-dynamic'");
    yield {
      node,
      change: isStrict
        ? `${name} lets only scripts with a nonce run. Add this page’s nonce to the line, as your other scripts have it.`
        : `Add ${sourceFor(url, page.address)} to ${name}: it blocks this script, and visitors see the text alone.`,
    };
  }
}

function* blockedSheets(page, policy) {
  for (const node of page.document.querySelectorAll('link[rel~="stylesheet"][href*="fallback"]')) {
    const url = page.urlOf(node.getAttribute('href'));
    const name = counts(policy, node) && refusal(policy.directives, STYLE, url, page.address);
    if (name) yield { node, change: `Add ${sourceFor(url, page.address)} to ${name}: it blocks this style sheet.` };
  }
}

function* blockedContent(page, policy) {
  for (const { node } of page.elements) {
    const source = node.getAttribute('src');
    if (!source || !counts(policy, node)) continue;
    const url = page.urlOf(source);
    const name = refusal(policy.directives, CONNECT, url, page.address);
    if (name)
      yield { node, change: `Add ${sourceFor(url, page.address)} to ${name}: it blocks ${source}, your own content.` };
  }
}

/** Lit makes one policy for trusted types, `lit-html`, in each copy of it. */
function* blockedTypes(page, { directives }) {
  const running = page.scripts.filter(({ isHeld }) => !isHeld);
  const types = directives.get('trusted-types');
  if (!types || running.length === 0) return;
  const { node } = running[0];
  if (!types.includes('lit-html') && !types.includes('*'))
    yield {
      node,
      change: "Add lit-html 'allow-duplicates' to trusted-types: without it the script stops at its start.",
    };
  else if (running.length > 1 && !types.includes("'allow-duplicates'") && !types.includes('*'))
    yield {
      node: running[1].node,
      change: "Add 'allow-duplicates' to trusted-types, or load one file: the second stops.",
    };
}

function* blockedByFrame(page, { directives }) {
  const allowed = directives.get('sandbox');
  if (allowed && !allowed.includes('allow-scripts') && page.scripts.length > 0)
    yield {
      node: page.scripts[0].node,
      change: 'The policy has “sandbox”: add allow-scripts to it, or no script runs.',
    };
}

const parts = [blockedScripts, blockedSheets, blockedContent, blockedTypes, blockedByFrame];

export function* policyFaults(page) {
  for (const policy of page.policies) {
    for (const part of parts) {
      for (const { node, change } of part(page, policy)) yield { line: page.lineOf(node), change };
    }
  }
}
