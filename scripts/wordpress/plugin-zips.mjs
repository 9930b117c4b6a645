/** The WordPress plugin from `integrations/wordpress/` and `dist/`, as zips. */
import { LANGUAGES, pluginElements, regionNames, textPacker } from './plugin-elements.mjs';
import { pluginFiles, zipOf } from './plugin-files.mjs';

/**
 * The languages of each zip. The English one is less than the 2 MB that PHP accepts as an upload unless a host raises it.
 */
const LANGUAGES_OF = { wordpress: ['en'], 'wordpress-languages': LANGUAGES };

/** What both zips are made of. */
function pluginLibrary() {
  const { textsOf, drawings } = textPacker();
  const elements = pluginElements().map((element) => ({ ...element, texts: textsOf(element) }));
  return { elements, drawings: drawings(), regions: regionNames() };
}

/** What makes each zip, by the name of the zip. */
export function pluginZips(version) {
  let library;
  const zipIn = (languages) => zipOf(pluginFiles({ ...(library ??= pluginLibrary()), languages }, version));
  return Object.fromEntries(
    Object.entries(LANGUAGES_OF).map(([name, languages]) => [
      `back-care-elements-${name}-${version}.zip`,
      () => zipIn(languages),
    ]),
  );
}
