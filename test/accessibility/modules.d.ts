/** A script that the browser loads unchanged from the root of the test server. */

declare module '*/test/fixtures/fixtures.mjs' {
  export interface Fixture {
    readonly name: string;
    readonly tag: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Readonly<{ slot: string; tag: string; text: string; href?: string }>[];
    readonly tick?: readonly string[];
    readonly answers?: readonly (readonly string[])[];
    readonly toTheEnd?: readonly string[];
    readonly timer?: 'start' | 'end';
    readonly picture?: true;
    readonly beside?: Fixture;
  }
  export const fixtures: readonly Fixture[];
}

declare module '*/demo/apply-fixture.js' {
  import type { LitElement } from 'lit';
  import type { Fixture } from '/test/fixtures/fixtures.mjs';
  export function renderFixture(fixture: Fixture, container: Element): Promise<LitElement>;
}

declare module 'axe-core/axe.min.js';
