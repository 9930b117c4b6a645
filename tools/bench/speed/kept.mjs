/** Keeps the last run of each part for the page of the demo. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { measuresPage } from './measures-page.mjs';

const folder = new URL('../../../demo/', import.meta.url);
const data = new URL('measures.json', folder);

export function lastRuns() {
  try {
    return JSON.parse(readFileSync(data, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

const prettified = async (text, parser) => format(text, { ...(await resolveConfig(data)), parser });

export async function keep(part, result) {
  writeFileSync(data, await prettified(JSON.stringify({ ...lastRuns(), [part]: result }), 'json'));
}

/** The page as it is to be: a test compares it with the one that is there. */
export const pageOfLastRuns = async () => prettified(measuresPage(lastRuns()), 'html');

export async function writePage() {
  writeFileSync(new URL('measures.html', folder), await pageOfLastRuns());
}
