/**
 * Marks words about a text that are beside its own: a selection of the text leaves them out. See
 * `app/globals.css`.
 */
export const ASIDE = { 'data-apart': '' } as const

/** The same for what can be selected on its own, once it is clicked. */
export const APART = { ...ASIDE, tabIndex: -1 } as const
