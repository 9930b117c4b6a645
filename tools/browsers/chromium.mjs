/** Launches Chromium with puppeteer-core. This engine also measures coverage. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './engines.mjs';
import { usePageCommands } from './page-commands.mjs';

const MEDIA_FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
};

/** Properties of a node that a screen reader announces. */
const TRUE_OR_FALSE_STATES = ['pressed', 'selected', 'disabled', 'modal', 'required'];
const VALUE_STATES = ['level', 'live'];

/** The DevTools session of each page, with all media emulated so far: a call resets the features that it omits. */
const devTools = new WeakMap();

async function connectDevTools(page) {
  if (!devTools.has(page)) devTools.set(page, { session: await page.createCDPSession(), media: {} });
  return devTools.get(page);
}

async function emulateMedia(page, options) {
  const { session, media } = await connectDevTools(page);
  Object.assign(media, options);
  const features = Object.entries(MEDIA_FEATURES)
    .filter(([option]) => media[option])
    .map(([option, name]) => ({ name, value: media[option] }));
  // First this: the page learns of it by the change of its media features.
  if (options.autoDark) {
    await session.send('Emulation.setAutoDarkModeOverride', { enabled: options.autoDark === 'active' });
  }
  await session.send('Emulation.setEmulatedMedia', { media: media.media ?? '', features });
}

function describeStates({ role, properties = [] }) {
  const values = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
  const states = TRUE_OR_FALSE_STATES.filter((name) => values[name] === true || values[name] === 'true');
  if (values.checked !== undefined && String(values.checked) !== 'false') states.unshift('checked');
  if (values.expanded !== undefined) states.push(values.expanded ? 'expanded' : 'collapsed');
  if (values.invalid === 'true') states.push('invalid');
  for (const name of VALUE_STATES) {
    const isSaid = name !== 'level' || role.value === 'heading';
    if (values[name] && values[name] !== 'off' && isSaid) states.push(`${name}=${values[name]}`);
  }
  return states;
}

async function readAccessibilityNodes(page) {
  const { session } = await connectDevTools(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inReadingOrder = [];
  const visit = (node, depth) => {
    if (node.role?.value === 'InlineTextBox') return;
    if (!node.ignored) {
      inReadingOrder.push({ role: node.role?.value, name: node.name?.value, depth, states: describeStates(node) });
    }
    for (const childId of node.childIds ?? []) {
      if (byId.has(childId)) visit(byId.get(childId), depth + 1);
    }
  };
  if (nodes.length > 0) visit(nodes[0], 0);
  return inReadingOrder;
}

export function chromiumLauncher() {
  // Chromium cannot sandbox as root, the usual user in containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const launcher = chromeLauncher({
    // Only one page at a time: a background page has no focus and gets no keys.
    concurrency: 1,
    launchOptions: {
      // Do not set `browser`: with it, @web/test-runner-chrome silently measures no coverage.
      executablePath: findChromium(),
      headless: true,
      args: [
        ...sandbox,
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });
  return usePageCommands(launcher, { name: 'Chromium', emulateMedia, readAccessibilityNodes });
}
