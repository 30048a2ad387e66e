/**
 * `content/anchors.lock`: every anchor ever published. A published link works for ever, so
 * an anchor in this file that the corpus no longer has stops the build.
 *
 * One line an anchor, four fields with tabs between them: id of the resolution (or path of a page,
 * `topics/attribution`, whose anchor as a whole is `page`), anchor,
 * hash of the words, and the first words, for the human eye. Lines that begin with `#` are
 * comments, one of which counts the anchors, so that a line that is lost is told. The command `lock`
 * adds lines, and takes those away that it is told to forget.
 */

import type { VFile } from 'vfile'
import { reportError, reportNotice, reportWarning } from '../../messages'
import type { Resolution } from '../../record'
import { isNoteAnchor, noteAnchor } from '../../site'
import { type AnnotationsById, anchorsOf, type LockEntry, PAGE, type Pages } from './anchors'
import { keyOf, LOCK_RULE, linesOf, readLine, readLock, toLine } from './lines'

/** The file's path from the root of the project. */
export const LOCK_FILE = 'content/anchors.lock'

const HEADER = `# Every anchor ever published: resolution or page, anchor, hash of its words, first words.
# \`npm run corpus -- lock\` adds to this file, and with \`--forget ID#ANCHOR\` takes from it: never by hand.
`

/** The file with the anchors that it lacks added, each after those of its resolution. */
export function addToLock(file: VFile, current: readonly LockEntry[]): string {
  const lines = (String(file) ? linesOf(file).join('\n') : HEADER).trimEnd().split('\n')
  const has = new Set(lines.flatMap((line) => readLine(line) ?? []).map(keyOf))
  /** What is new of each resolution, and behind which line it belongs. */
  const added = new Map<string, string[]>()
  for (const entry of current) {
    if (has.has(keyOf(entry))) continue
    const ofId = added.get(entry.id)
    if (ofId) ofId.push(toLine(entry))
    else added.set(entry.id, [toLine(entry)])
  }
  const lastOf = new Map(lines.map((line, index) => [readLine(line)?.id, index]))
  const all = lines.flatMap((line, index) => {
    const id = readLine(line)?.id
    const rest = id !== undefined && lastOf.get(id) === index ? added.get(id) : undefined
    return [line, ...(rest ?? [])]
  })
  for (const [id, rest] of added) if (!lastOf.has(id)) all.push(...rest)
  return `${all.join('\n')}\n`
}

/** The file without the anchors that are given up. */
export function forgetInLock(file: VFile, isForgotten: (entry: LockEntry) => boolean): string {
  return linesOf(file)
    .filter((line) => {
      const entry = readLine(line)
      return entry === null || !isForgotten(entry)
    })
    .join('\n')
}

/**
 * Hold a corpus against its lock file. Put on the file: an error for each anchor that is
 * gone, a warning where some are not locked yet, a notice for each whose words changed.
 *
 * @param file the lock file
 * @param resolutions those that could be read
 * @param isElsewhere whether an id, or the path of a page, is there and has a mistake that is told elsewhere
 * @param annotations the notes on them, as far as those could be read
 * @param pages what has pages of its own beside them
 */
export function checkLock(
  file: VFile,
  resolutions: readonly Resolution[],
  isElsewhere: (id: string) => boolean,
  annotations: AnnotationsById = new Map(),
  pages: Pages = { instruments: [], topics: [] },
): void {
  const current = new Map(
    anchorsOf(resolutions, annotations, pages).map((entry) => [keyOf(entry), entry]),
  )
  const byId = new Map(
    resolutions.flatMap((resolution) =>
      [resolution.id, ...resolution.aliases.ids].map((id) => [id, resolution]),
    ),
  )
  const locked = readLock(file)
  for (const { id, anchor, hash, words, line } of locked) {
    const resolution = byId.get(id)
    const now = resolution?.aliases.anchors[anchor] ?? anchor
    const entry = resolution && current.get(keyOf({ id: resolution.id, anchor: now }))
    if (!resolution && isElsewhere(id)) continue
    if (id.includes('/')) {
      const entry = current.get(keyOf({ id, anchor }))
      if (!entry) fail(file, line, absentPage(id, anchor))
      continue
    }
    if (resolution && isNoteAnchor(now)) {
      const notes = annotations.get(resolution.id)
      // Notes that could not be read are told of elsewhere; one that was withdrawn keeps its anchor.
      if (!notes || notes.retired.some((number) => noteAnchor(number) === now)) continue
    }
    if (!resolution) {
      fail(
        file,
        line,
        `Unexpected absence of resolution \`${id}\`, expected it, since links to it are published; bring it back, or name \`${id}\` in \`aliases: { ids: […] }\` of the one that it became`,
      )
    } else if (!entry) {
      fail(
        file,
        line,
        `Unexpected absence of anchor \`${anchor}\` of \`${id}\` ("${words} …"), expected it, since links to it are published; ${remedyFor(anchor, resolution)}`,
      )
    } else if (entry.hash !== hash) {
      reportNotice(
        file,
        LOCK_RULE,
        `Unexpected words of \`${entry.anchor}\` of \`${id}\`, expected those published ("${words} …"); if the change is meant, run \`npm run corpus -- lock --forget ${keyOf({ id, anchor })}\``,
        { line, column: 1 },
      )
    }
  }
  const published = new Set(locked.map(keyOf))
  const unlocked = [...current].filter(([key]) => !published.has(key))
  if (unlocked.length > 0) {
    const [, first] = unlocked[0] ?? []
    reportWarning(
      file,
      LOCK_RULE,
      `Unexpected anchors that are not locked (${unlocked.length}, the first \`${first?.anchor}\` of \`${first?.id}\`), expected every one; run \`npm run corpus -- lock\``,
    )
  }
}

function absentPage(id: string, anchor: string): string {
  const what = anchor === PAGE ? `page \`${id}\`` : `\`${anchor}\` of \`${id}\``
  return `Unexpected absence of ${what}, expected it, since links to it are published; bring it back to content/authorities`
}

/** How to mend the absence of an anchor. */
function remedyFor(anchor: string, { source }: Resolution): string {
  return isNoteAnchor(anchor)
    ? 'bring the note back, or list its number under `retired` in notes.yml'
    : `if the clause is now another, say so in the front matter of ${source.file}: \`aliases: { anchors: { ${anchor}: op-… } }\``
}

function fail(file: VFile, line: number, reason: string): void {
  reportError(file, LOCK_RULE, reason, { line, column: 1 })
}
