/** The card of one exercise, with its picture as other formats show movement. */
import { parseHTML } from 'linkedom';
import { movements } from '../../../dist/content/exercise/movements.js';
import { lottieOf } from './lottie-of.mjs';
import { textOf } from './ours.mjs';
import { page, ready, still, withPeer } from './page.mjs';
import { exercise } from './pictures.mjs';

/** The text of the card with something else in the place of our drawings. */
async function withPicture(markup) {
  const { document } = parseHTML(`<main>${await textOf('stretch-card')}</main>`);
  const [first, ...others] = document.querySelectorAll('.care-figure');
  for (const other of others) other.remove();
  const place = document.createElement('div');
  place.innerHTML = markup;
  first.replaceWith(place.firstChild);
  return document.querySelector('main').innerHTML;
}

/** @param pictures `{ gif, video }` of the figure, if they could be made */
export async function cardPages(peers, pictures) {
  const data = JSON.stringify(lottieOf(movements[exercise], 3));
  const lottie = await withPicture('<div id="player"></div>');
  const pages = [
    { name: 'card: plain HTML', html: still(await textOf('stretch-card')), files: {} },
    { name: 'card: Lottie', ...withPeer(peers, 'lottie', lottie, { '/figure.json': data }) },
  ];
  if (!pictures) return pages;
  // A listener in the tag misses no event, however early.
  const readyAt = (event) => `on${event}="${ready}" style="inline-size:100%"`;
  const image = `<img src="/figure.gif" alt="" ${readyAt('load')}>`;
  const video = `<video src="/figure.mp4" autoplay loop muted playsinline ${readyAt('playing')}></video>`;
  return [
    ...pages,
    {
      name: 'card: GIF',
      html: page(await withPicture(image)),
      files: { '/figure.gif': pictures.gif },
    },
    {
      name: 'card: MP4',
      html: page(await withPicture(video)),
      files: { '/figure.mp4': pictures.video },
    },
  ];
}
