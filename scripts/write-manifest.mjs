/** Writes `dist/cdn/manifest.json`: for each file its size, its compressed size, and its hash for `integrity`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = readdirSync('dist/cdn', { recursive: true }).filter((name) => /\.(js|css)$/.test(name));
const files = Object.fromEntries(
  names.sort().map((name) => {
    const content = readFileSync(join('dist/cdn', name));
    return [
      name.replaceAll('\\', '/'),
      {
        bytes: content.length,
        brotliBytes: brotliCompressSync(content).length,
        integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
      },
    ];
  }),
);
writeFileSync('dist/cdn/manifest.json', `${JSON.stringify({ version, files }, null, 2)}\n`);
