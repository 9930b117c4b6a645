/** The WordPress plugin from `integrations/wordpress/` and `dist/`, as zips. */
import { LANGUAGES, pluginElements, regionNames, textPacker } from './plugin-elements.mjs';
import { pluginFiles, zipOf } from './plugin-files.mjs';

/**
 * The languages of each zip. The English one is less than the 2 MB that PHP accepts as an upload unless a host raises it.
 */
const LANGUAGES_OF = { wordpress: ['en'], 'wordpress-languages': LANGUAGES };

function pluginZip(languages, version) {
  const { textsOf, drawings } = textPacker();
  const elements = pluginElements().map((element) => ({ ...element, texts: textsOf(element) }));
  return zipOf(pluginFiles({ elements, drawings: drawings(), languages, regions: regionNames() }, version));
}

/** What makes each zip, by the name of the zip. */
export const pluginZips = (version) =>
  Object.fromEntries(
    Object.entries(LANGUAGES_OF).map(([name, languages]) => [
      `back-care-elements-${name}-${version}.zip`,
      () => pluginZip(languages, version),
    ]),
  );
