/** Frames that a site builder, a learning platform or an app restricts. Nothing may be refused in silence. */
import { expect } from '@open-wc/testing';
import { common } from '../../src/content/en/common.js';
import { english } from '../../src/content/en/pain-diary.js';

interface Seen {
  readonly entries: number;
  readonly movedOn: boolean;
  readonly saved: string;
  readonly printed: string;
  readonly call: string;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Uses the page in a frame with these permissions. */
async function seenWith(permissions: string): Promise<Seen> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', permissions);
  frame.src = '/test/hosts/sandboxed.html';
  const message = new Promise<Seen>((resolve) => {
    addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data as Seen));
  });
  document.body.append(frame);
  frames.push(frame);
  return message;
}

for (const permissions of [
  'allow-scripts',
  'allow-scripts allow-forms',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-popups',
  'allow-scripts allow-downloads',
]) {
  it(`a frame with only “${permissions}” adds to the diary, goes on in the steps and says what to do about a file and paper`, async () => {
    const { entries, movedOn, saved, printed, call } = await seenWith(permissions);
    expect(entries, 'entries').to.equal(1);
    expect(movedOn, 'steps').to.equal(true);
    expect(saved).to.equal(english['pain-diary'].news.saved);
    expect(saved).to.contain('open it in your browser');
    expect(printed).to.equal(common.printRefused);
    expect(call, 'the number to dial by hand').to.contain('999');
  });
}
