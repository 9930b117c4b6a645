import { App } from './App.js';
import { start } from './start.js';

start((root) => {
  if (!customElements.get('clinic-app')) customElements.define('clinic-app', App);
  const app = document.createElement('clinic-app');
  root.append(app);
  return () => app.remove();
});
