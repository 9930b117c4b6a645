import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { App } from './App.jsx';

export const render = () => renderToString(h(App));
