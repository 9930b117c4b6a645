import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const tags = /^(care-|back-|red-flag-check|seek-help|stretch-)/;

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.test(tag) } } })],
});
