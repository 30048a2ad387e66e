/**
 * The comforts that a page can wait for until the reader's first move: citing, and all keys but the one that
 * searches, at which letters must not be lost.
 */

export { OutlinePosition } from '../outline-position/element'
export { citeClause } from './cite/index'
export { copyClauseAddress } from './copy-address'
export { press } from './keys'
export { openKeysDialog } from './keys-dialog'
export { markRange } from './range'
