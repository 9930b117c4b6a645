import { fallback } from 'back-care-elements/fallback';

export default function configure(eleventy) {
  eleventy.addShortcode('fallback', fallback);
  eleventy.addPassthroughCopy({ 'node_modules/back-care-elements/dist/cdn': 'files' });
  return { dir: { input: 'pages', output: 'dist' } };
}
