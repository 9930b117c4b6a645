import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { start } from './start.js';

start(async (root: HTMLElement) => {
  root.append(document.createElement('clinic-app'));
  const app = await bootstrapApplication(App);
  return () => app.destroy();
});
