/**
 * The frameworks that the bench runs, and the words about them in `docs/frameworks.md`.
 *
 * - `folder`: the app, in `apps/`
 * - `package`: its version is the one in the table
 * - `bundler`: the package that builds the app
 * - `also`: files of another app that it uses
 * - `content`, `event`: how the app gives the site's content and listens, which must work in every mode
 * - `plain`, `plainEvent`: a plainer way, whose results are only reported
 * - `serve`: the command of its own server; without it, `dist/` is served as files
 */
export const hosts = [
  {
    name: 'React',
    folder: 'react-19',
    package: 'react',
    bundler: 'vite',
    plainEvent: '`oncare-check={f}`',
    plain: '`content={object}`',
    content: '`content={JSON.stringify(object)}`',
    event: '`addEventListener` in an effect, through a ref',
  },
  {
    name: 'React',
    folder: 'react-18',
    package: 'react',
    bundler: 'vite',
    plain: '`content={object}`',
    content: '`content={JSON.stringify(object)}`',
    event: '`addEventListener` in an effect, through a ref',
  },
  {
    name: 'Next',
    folder: 'next',
    package: 'next',
    bundler: 'next',
    also: ['react-19/App.jsx'],
    serve: ['next', 'start', '--port'],
    plainEvent: '`oncare-check={f}`',
    plain: '`content={object}`',
    content: '`content={JSON.stringify(object)}`',
    event: '`addEventListener` in an effect, through a ref',
  },
  {
    name: 'Vue',
    folder: 'vue',
    package: 'vue',
    bundler: 'vite',
    plain: '`:content="object"`',
    content: '`:content.prop="object"`',
    event: '`@care-check="f"`',
  },
  {
    name: 'Svelte',
    folder: 'svelte',
    package: 'svelte',
    bundler: 'vite',
    plain: '`content={object}`',
    content: '`content={JSON.stringify(object)}`',
    event: '`oncare-check={f}`',
  },
  {
    name: 'Angular',
    folder: 'angular',
    package: '@angular/core',
    bundler: '@angular/build',
    content: '`[content]="object"`',
    event: '`(care-check)="f($event)"`',
  },
  {
    name: 'Solid',
    folder: 'solid',
    package: 'solid-js',
    bundler: 'vite',
    plain: '`content={object}`',
    content: '`content={JSON.stringify(object)}`',
    event: '`on:care-check={f}`',
  },
  {
    name: 'Preact',
    folder: 'preact',
    package: 'preact',
    bundler: 'vite',
    plain: '`content={object}`',
    content: '`content={JSON.stringify(object)}`',
    event: '`oncare-check={f}`',
  },
  {
    name: 'Lit',
    folder: 'lit',
    package: 'lit',
    bundler: 'vite',
    content: '`.content=${object}`',
    event: '`@care-check=${f}`',
  },
];
