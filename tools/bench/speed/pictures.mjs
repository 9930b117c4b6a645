/** The movement of one exercise as a GIF and as a video, made from our own figure. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movements } from '../../../dist/content/exercise/movements.js';
import { findExecutable } from '../../browsers/engines.mjs';
import { withPage } from './browser.mjs';
import { pageOf } from './ours.mjs';

/** What a card without an `exercise` shows. */
export const exercise = 'cat-cow';
/** As in the comparison of formats in the design. */
const framesPerSecond = 12;
/** Our animations have a timeline of their own: one way takes 1,000. A movement that is no loop goes back as well. */
const whole = movements[exercise].loop ? 1000 : 2000;
const frames = Math.round((framesPerSecond * movements[exercise].seconds * whole) / 1000);

/** Runs in the page: turns the movement on and holds it. */
async function startMoving() {
  const card = document.querySelector('stretch-card');
  await card.updateComplete;
  card.shadowRoot.querySelector('.stretch-figures + button').click();
  await card.updateComplete;
}

const goTo = (time) => {
  for (const animation of document.querySelector('stretch-card').shadowRoot.getAnimations({ subtree: true })) {
    animation.pause();
    animation.currentTime = time;
  }
};

/** Returns `{ gif, video }`, or nothing where no ffmpeg is installed. */
export async function picturesOfFigure(browser) {
  const ffmpeg = findExecutable('ffmpeg');
  if (!ffmpeg) {
    console.log('no ffmpeg on this machine: GIF and MP4 are left out');
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'back-care-pictures-'));
  const path = (name) => join(folder, name);
  await withPage(browser, pageOf('stretch-card'), {}, async (opened) => {
    await opened.evaluate(startMoving);
    const figure = await opened.waitForSelector('stretch-card >>> .figure-moving');
    for (let frame = 0; frame < frames; frame++) {
      await opened.evaluate(goTo, (frame * whole) / frames);
      await figure.screenshot({ path: path(`${String(frame).padStart(3, '0')}.png`) });
    }
  });
  const make = (name, ...options) => {
    const from = ['-v', 'error', '-framerate', framesPerSecond, '-i', path('%03d.png')].map(String);
    execFileSync(ffmpeg, [...from, ...options, path(name)]);
    return readFileSync(path(name));
  };
  try {
    return {
      gif: make('figure.gif', '-filter_complex', '[0]split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none'),
      video: make(
        'figure.mp4',
        ...['-vf', 'pad=ceil(iw/2)*2:ceil(ih/2)*2', '-c:v', 'libx264', '-crf', '28', '-preset', 'veryslow'],
        ...['-pix_fmt', 'yuv420p', '-movflags', '+faststart'],
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
