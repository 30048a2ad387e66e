/**
 * What marks words about a text that stand beside its own: a selection of the text leaves them out.
 * See `app/globals.css`.
 */
export const ASIDE = { 'data-apart': '' } as const

/** The same for what can be selected by itself, once it is pressed on. */
export const APART = { ...ASIDE, tabIndex: -1 } as const
