import { minifyHTMLLiterals } from 'minify-literals';

/** Rollup plugin: takes the line breaks and spaces out of the `html` and `css` templates of compiled modules. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
      const result = await minifyHTMLLiterals(code, { fileName: id });
      return result ? { code: result.code, map: result.map ?? null } : null;
    },
  };
}
