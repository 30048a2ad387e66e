/**
 * The lines of a lock, each an entry or a comment.
 */
import type { VFile } from 'vfile'
import { quotable, reportError, reportWarning } from '../../messages'
import type { LockEntry } from './anchors'

/** The rule of messages on locks. */
export const LOCK_RULE = 'anchors-lock'

/** An entry with its line in the file. */
export type LockLine = LockEntry & { line: number }

/** A published anchor by its name: "aalco-res-54-sp2#op-3". */
export function keyOf({ id, anchor }: Pick<LockEntry, 'id' | 'anchor'>): string {
  return `${id}#${anchor}`
}

/** The lines of a file, without a byte order mark. */
export function linesOf(file: VFile): string[] {
  return String(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
}

/** The entry on a line; null for a comment, an empty line, or a line of another form. */
export function readLine(text: string): LockEntry | null {
  if (text.startsWith('#')) return null
  const [id, anchor, hash, words] = text.split('\t')
  return id && anchor && hash && words !== undefined ? { id, anchor, hash, words } : null
}

/** An entry as a line. */
export function toLine({ id, anchor, hash, words }: LockEntry): string {
  return [id, anchor, hash, words].join('\t')
}

const SIGN_OF_MERGE = /^(<{7}|\|{7}|={7}|>{7})( |$)/

/**
 * Read a lock file. A line of another form becomes a fatal message on it, and so does a second line
 * for an anchor with other words; one with the same is a warning.
 */
export function readLock(file: VFile): LockLine[] {
  const seen = new Map<string, LockLine>()
  return linesOf(file).flatMap((text, index): LockLine[] => {
    const line = index + 1
    const entry = readLine(text)
    if (entry) {
      const found = { ...entry, line }
      const first = seen.get(keyOf(entry))
      if (first) tellSecond(file, found, first)
      else seen.set(keyOf(entry), found)
      return [found]
    }
    if (text === '' || text.startsWith('#')) return []
    const reason = SIGN_OF_MERGE.test(text)
      ? 'Unexpected sign of a merge that is not done, expected the lines of both sides; take the signs away, keep every anchor, and run `npm run corpus -- lock`'
      : `Unexpected line ${quotable(JSON.stringify(text))}, expected resolution, anchor, hash and words with tabs between them`
    reportError(file, LOCK_RULE, reason, { line, column: 1 })
    return []
  })
}

function tellSecond(file: VFile, second: LockLine, first: LockLine): void {
  const isSame = first.hash === second.hash
  const report = isSame ? reportWarning : reportError
  const which = isSame ? 'one of the two' : 'the one whose words are not the published ones'
  report(
    file,
    LOCK_RULE,
    `Unexpected second line for \`${keyOf(second)}\`, expected one; line ${first.line} has it too, so take away ${which}`,
    { line: second.line, column: 1 },
  )
}
