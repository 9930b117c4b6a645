export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: { head: { htmlAttrs: { lang: 'en-GB' }, title: 'A site with Nuxt', link: [{ rel: 'icon', href: 'data:,' }] } },
  css: ['back-care-elements/cdn/fallback.css'],
  // A linked style sheet, which a strict policy lets through.
  features: { inlineStyles: false },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } },
  routeRules: { '/**': { headers: { 'content-security-policy': "style-src 'self'" } } },
});
