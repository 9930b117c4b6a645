import { defineConfig } from 'astro/config';

// Files in place of inline scripts and styles: for sites with a strict policy.
export default defineConfig({
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
