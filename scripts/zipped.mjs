import { zipSync } from 'fflate';

/** Zips files, by their names, in a folder of this name. The same files make the same bytes. */
export function zipped(folder, files) {
  // The time of the run would make each zip another one. Zip files have no earlier date than this, and write it as local time.
  const mtime = new Date(1980, 0, 1);
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [`${folder}/${name}`, files[name]])), {
    level: 9,
    mtime,
  });
}
