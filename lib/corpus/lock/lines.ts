/**
 * The lines of a lock, each an entry or a comment.
 */
import type { VFile } from 'vfile'
import { quotable, reportError, reportWarning } from '../../messages'
import type { LockEntry } from './anchors'

/** The rule of messages on locks. */
export const LOCK_RULE = 'anchors-lock'

/** An entry with its place. */
export type LockLine = LockEntry & { file: VFile; line: number }

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

/** The entries of a file, whatever else stands in it. */
export function entriesOf(file: VFile): LockEntry[] {
  return linesOf(file).flatMap((line) => readLine(line) ?? [])
}

/** An entry as a line. */
export function toLine({ id, anchor, hash, words }: LockEntry): string {
  return [id, anchor, hash, words].join('\t')
}

const SIGN_OF_MERGE = /^(<{7}|\|{7}|={7}|>{7})( |$)/

/**
 * Read a lock, and report on it what is not as it was written: an error for a line of another form and
 * for a second line for an anchor with other words, a warning for what `lock` mends.
 *
 * @param seen the anchors of the locks that were read before it; its own are added
 */
export function readLock(file: VFile, seen = new Map<string, LockLine>()): LockLine[] {
  reportEncoding(file)
  return linesOf(file).flatMap((text, index): LockLine[] => {
    const line = index + 1
    const entry = readLine(text)
    if (entry) {
      const found = { ...entry, file, line }
      const first = seen.get(keyOf(entry))
      if (first) reportSecond(found, first)
      else seen.set(keyOf(entry), found)
      return [found]
    }
    if (text === '' || text.startsWith('#')) return []
    const reason = SIGN_OF_MERGE.test(text)
      ? 'Unexpected sign of a merge that is not done, expected the lines of both sides; take the signs away, keep every anchor, and run `npm run corpus -- lock`'
      : `Unexpected line ${quotable(JSON.stringify(text))}, expected resolution, anchor, hash and words with tabs between them; bring the line back from a copy of the file`
    reportError(file, LOCK_RULE, reason, { line, column: 1 })
    return []
  })
}

/** What editors and systems do to the ends and the beginning of a file loses no anchor. */
function reportEncoding(file: VFile): void {
  const text = String(file)
  if (text.startsWith('\uFEFF'))
    reportWarning(
      file,
      LOCK_RULE,
      'Unexpected byte order mark, expected the first line at once; run `npm run corpus -- lock`, which removes it',
    )
  const at = text.indexOf('\r')
  if (at < 0) return
  reportWarning(
    file,
    LOCK_RULE,
    'Unexpected carriage return at the end of a line (CRLF), expected a line feed alone; run `npm run corpus -- lock`, which mends all of them',
    { line: text.slice(0, at).split('\n').length, column: 1 },
  )
}

/** That the same stands in two files is told of the lines that are in the wrong one. */
function reportSecond(second: LockLine, first: LockLine): void {
  const isSame = first.hash === second.hash
  const isHere = first.file === second.file
  if (isSame && !isHere) return
  const report = isSame ? reportWarning : reportError
  const remedy = isSame
    ? 'run `npm run corpus -- lock`, which removes it'
    : 'remove the one whose words are not the published ones'
  const place = isHere ? `line ${first.line}` : `${first.file.path}:${first.line}`
  report(
    second.file,
    LOCK_RULE,
    `Unexpected second line for \`${keyOf(second)}\`${isSame ? '' : ' with other words'}, expected one; ${place} has it too, so ${remedy}`,
    { line: second.line, column: 1 },
  )
}
