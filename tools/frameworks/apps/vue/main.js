import { createApp, createSSRApp } from 'vue';
import App from './App.vue';
import { start } from './start.js';

start((element, isRendered) => {
  const app = (isRendered ? createSSRApp : createApp)(App);
  app.mount(element);
  return () => app.unmount();
});
