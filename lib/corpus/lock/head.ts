/**
 * The line at the head of a lock that tells whether the lock is whole: how many anchors it has, and
 * the SHA-256 of their ids, anchors and hashes, whatever their order and the ends of lines.
 */
import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import type { LockEntry } from './anchors'
import { entriesOf, linesOf } from './lines'

/** A line that counts; one that is damaged is still one, and does not match. */
const HEAD = /^#\s*(\d+) anchors?\b/

/** A line that counts, as it stands in a file. */
export interface LockHead {
  line: number
  text: string
  count: number
}

/** The line that belongs at the head of a lock with these entries: "# 229 anchors, sha256 0c1d…". */
export function headFor(entries: Iterable<LockEntry>): string {
  const distinct = new Set(
    [...entries].map(({ id, anchor, hash }) => [id, anchor, hash].join('\t')),
  )
  const lines = [...distinct].sort().map((entry) => `${entry}\n`)
  const sum = createHash('sha256').update(lines.join(''))
  return `# ${distinct.size} anchors, sha256 ${sum.digest('hex')}`
}

/** Whether a line is one that counts. */
export function isHead(line: string): boolean {
  return HEAD.test(line)
}

/** The lines of a lock that count; where all is well, one. */
export function headsIn(file: VFile): LockHead[] {
  return linesOf(file).flatMap((line, index) => {
    const text = line.trimEnd()
    const count = HEAD.exec(text)?.[1]
    return count === undefined ? [] : [{ line: index + 1, text, count: Number(count) }]
  })
}

/** Whether a lock has one line that counts, and has what that counts. */
export function isWhole(file: VFile): boolean {
  const [head, ...others] = headsIn(file)
  return head !== undefined && others.length === 0 && head.text === headFor(entriesOf(file))
}

/** A lock with the line that belongs at its head, in the place of those that it has, or below its comments. */
export function withHead(file: VFile): string {
  const lines = linesOf(file)
  const at = lines.findIndex(isHead)
  const rest = lines.filter((line) => !isHead(line))
  const firstEntry = rest.findIndex((line) => !line.startsWith('#'))
  const place = at >= 0 ? at : firstEntry >= 0 ? firstEntry : rest.length
  return [...rest.slice(0, place), headFor(entriesOf(file)), ...rest.slice(place)].join('\n')
}
