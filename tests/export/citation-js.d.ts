/** What the tests use of a package that has no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain: (source: string, options: { generateGraph: boolean }) => unknown }
  }
}
