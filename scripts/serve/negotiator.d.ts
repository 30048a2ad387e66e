/** What is used here of `negotiator`: its published types do not know `preferred` yet. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | string[] | undefined> })
    /**
     * The encoding that a client likes best of those at hand; `preferred` decides among those
     * that it likes alike. Undefined where it accepts none of them.
     */
    encoding<Name extends string>(
      available: readonly Name[],
      options: { preferred: readonly Name[] },
    ): Name | undefined
  }
}
