/**
 * Listens to the elements with a real screen reader, and compares what was spoken with the kept transcripts:
 *
 *     npm run listen                                  # every path, in Firefox
 *     npm run listen -- chromium red-flag-check       # these paths, in Chromium
 *     npm run listen -- --keep heat-cold-timer        # keeps what was heard as the new transcript
 *
 * Needs dist/ and a Linux desktop's programs; see README.md. Takes minutes, so CI does not run it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { compare } from './compare.mjs';
import { startDesk } from './desk.mjs';
import { paths } from './paths.mjs';
import { Visitor } from './visitor.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2).filter((argument) => argument !== '--keep');
const keeps = process.argv.includes('--keep');
const isBrowser = (name) => name === 'firefox' || name === 'chromium';
const browserName = wanted.find(isBrowser) ?? 'firefox';
const unknown = wanted.filter((name) => !isBrowser(name) && !paths[name]);
if (unknown.length > 0) throw new Error(`No path ${unknown.join(', ')}. Paths: ${Object.keys(paths).join(', ')}`);
const chosen = wanted.filter((name) => paths[name]);

const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: { rootDir: ROOT, nodeResolve: { exportConditions: ['production', 'browser'] } },
});
const base = `http://localhost:${server.config.port}/tools/listening/page.html`;
let desk;
let differences = 0;

async function listenTo(name) {
  const { query, pace, walk } = paths[name];
  const visitor = new Visitor(desk, base);
  await visitor.open(query, pace);
  await walk(visitor);
  const file = `${ROOT}/test/heard/${browserName}/${name}.txt`;
  const difference = existsSync(file) ? compare(readFileSync(file, 'utf8'), visitor.transcript) : visitor.transcript;
  if (difference) differences += 1;
  console.log(`\n# ${name} (${desk.version}): ${difference ? 'differs' : 'as kept'}\n${difference}`);
  for (const [words, seconds] of visitor.delays)
    if (/999|Take the pack off/.test(words)) console.log(`${seconds.toFixed(1)} s after the key: ${words}`);
  if (!keeps) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, visitor.transcript);
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await desk?.stop();
    process.exit(1);
  });

try {
  desk = await startDesk(browserName);
  for (const name of chosen.length > 0 ? chosen : Object.keys(paths)) await listenTo(name);
} finally {
  await desk?.stop();
  await server.stop();
}
console.log(differences ? `\n${differences} transcripts differ.` : '\nEverything was spoken as kept.');
process.exitCode = differences && !keeps ? 1 : 0;
