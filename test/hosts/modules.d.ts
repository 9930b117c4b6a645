declare module '*/demo/snippets.js' {
  interface Choice {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly text: string;
    readonly folder: string;
    readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  }
  export const classic: (choice: Choice) => string;
  export const html: (choice: Choice) => string;
}
