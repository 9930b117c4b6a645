/** WordPress shows a block of pasted HTML in a frame without an address of its own. */
import { expect } from '@open-wc/testing';
import { classic, html } from '/demo/snippets.js';
import { fallback } from '../../src/fallback.js';
import { waitUntil } from '../support/wait.js';

/**
 * Says what became of the scripts: an event `error` does not bubble, but can be caught on its way down. The style sheet of the
 * form for HTML has a fingerprint too, and may be refused as well.
 */
const WATCH = `<script>
  addEventListener('error', ({ target }) => {
    if (target.localName === 'script') parent.postMessage('script refused', '*');
  }, true);
  customElements.whenDefined('seek-help').then(async () => {
    const element = document.querySelector('seek-help');
    await element.updateComplete;
    parent.postMessage('drawn: ' + element.shadowRoot.querySelector('[href^="tel:"]').getAttribute('href'), '*');
  });
</script>`;

async function inPreview(form: typeof html): Promise<unknown> {
  const { files } = (await (await fetch('/dist/cdn/manifest.json')).json()) as {
    files: Record<string, { integrity: string }>;
  };
  const snippet = form({
    tag: 'seek-help',
    attributes: { region: 'GB', lang: 'en-GB' },
    text: fallback('seek-help', { region: 'GB' }),
    folder: `${location.origin}/dist/cdn/`,
    files,
  });
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-presentation');
  frame.srcdoc = WATCH + snippet;
  let said: unknown;
  const hear = ({ source, data }: MessageEvent): void => {
    if (source === frame.contentWindow) said ??= data;
  };
  addEventListener('message', hear);
  document.body.append(frame);
  try {
    await waitUntil(() => said, 'the preview says nothing');
    return said;
  } finally {
    removeEventListener('message', hear);
    frame.remove();
  }
}

it('the form for WordPress without plugin draws the element in the preview of a block', async () => {
  expect(await inPreview(classic)).to.equal('drawn: tel:999');
});

it('the form for HTML would not, so WordPress has a form of its own', async () => {
  expect(await inPreview(html)).to.equal('script refused');
});
