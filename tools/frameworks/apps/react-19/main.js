import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.jsx';
import { start } from './start.js';

start((element, isRendered) => {
  if (isRendered) {
    const root = hydrateRoot(element, createElement(App));
    return () => root.unmount();
  }
  const root = createRoot(element);
  root.render(createElement(App));
  return () => root.unmount();
});
