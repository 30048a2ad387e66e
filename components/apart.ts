/**
 * What marks words about a text that stand beside its own. Pressed on, they can be selected, and
 * then they alone; a selection of the text leaves them out. See `app/globals.css`.
 */
export const APART = { 'data-apart': '', tabIndex: -1 } as const
