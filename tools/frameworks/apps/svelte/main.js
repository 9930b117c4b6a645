import { hydrate, mount, unmount } from 'svelte';
import App from './App.svelte';
import { start } from './start.js';

start((target, isRendered) => {
  const app = (isRendered ? hydrate : mount)(App, { target });
  return () => unmount(app);
});
