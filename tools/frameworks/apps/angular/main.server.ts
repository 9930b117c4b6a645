/** Renders the page at build time: dist/hydrate.html. */
import { bootstrapApplication, provideClientHydration, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { App } from './app';

export default (context: BootstrapContext) => {
  const rendering = provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }]));
  return bootstrapApplication(App, { providers: [rendering, provideClientHydration()] }, context);
};
