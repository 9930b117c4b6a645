import { createComponent, hydrate, render } from 'solid-js/web';
import { App } from './App.jsx';
import { start } from './start.js';

start((element, isRendered) => (isRendered ? hydrate : render)(() => createComponent(App, {}), element));
