/** The part of `negotiator` used here: its published types lack `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | string[] | undefined> })
    /**
     * The available encoding that a client prefers; `preferred` decides between equals. Undefined
     * where it accepts none.
     */
    encoding<Name extends string>(
      available: readonly Name[],
      options: { preferred: readonly Name[] },
    ): Name | undefined
  }
}
