import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { App } from './app';
import { start } from './start.js';

start(async (root: HTMLElement) => {
  const host = root.firstElementChild ?? root.appendChild(document.createElement('clinic-app'));
  const isRendered = host.hasAttribute('ng-server-context');
  const app = await bootstrapApplication(App, { providers: isRendered ? [provideClientHydration()] : [] });
  return () => app.destroy();
});
