// First: it changes Lit before the elements use it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'back-care-elements/define';
import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { page } from './page-shadow.js';

const root = document.querySelector('#page');
hydrate(page(2), root);
root.addEventListener('click', ({ target }) => {
  if (target.id === 'render-again') render(page(3), root);
});
