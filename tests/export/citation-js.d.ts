/** What the tests use of packages that have no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    format(
      what: 'bibliography',
      options: { template: string; lang: string; format: 'text' },
    ): string
  }
  export const plugins: {
    input: { chain: (source: string, options: { generateGraph: boolean }) => unknown }
  }
}

declare module '@citation-js/plugin-csl'
