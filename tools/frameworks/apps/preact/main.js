import { h, hydrate, render } from 'preact';
import { App } from './App.jsx';
import { start } from './start.js';

start((element, isRendered) => {
  (isRendered ? hydrate : render)(h(App), element);
  return () => render(null, element);
});
