/**
 * The locks: every anchor ever published. A published link works for ever, so an anchor in a lock that
 * the corpus no longer has stops the build.
 *
 * A lock stands beside each resolution, `content/resolutions/<id>/anchors.lock`, and one with the
 * authorities; they are read as one. One line an anchor, four fields with tabs between them: id of the
 * resolution (or path of a page, `topics/attribution`, whose anchor as a whole is `page`), anchor, hash of
 * the words, and the first words, for the human eye. The id is that under which the anchor was published,
 * which the resolution may have had before. Lines that begin with `#` are comments, one of which counts
 * the anchors, so that a line that is lost is told. A lock that is lost with its folder is told by
 * `content/published/`. The command `lock` writes all of it.
 */

import type { VFile } from 'vfile'
import { reportError, reportWarning } from '../../messages'
import { checkLocks, type Held } from './check'
import type { Locks } from './files'
import type { LockLoss } from './guard'
import { LOCK_RULE } from './lines'

/**
 * Hold a corpus against its locks, and put on the files what is wrong.
 *
 * @param losses what is known to be wrong with the locks themselves
 * @returns the files that there are or that have messages
 */
export function guardAnchors(locks: Locks, held: Held, losses: readonly LockLoss[]): VFile[] {
  checkLocks(locks, held)
  reportLosses(losses)
  const files = new Set([
    ...locks.files.values(),
    ...locks.strays,
    ...losses.map(({ file }) => file),
  ])
  return [...files].filter(({ value, messages }) => value !== undefined || messages.length > 0)
}

/** Put what is wrong with locks on the files on which it is told. */
export function reportLosses(losses: readonly LockLoss[]): void {
  for (const { file, reason, line, isError } of losses) {
    const report = isError ? reportError : reportWarning
    report(file, LOCK_RULE, reason, { line, column: 1 })
  }
}
