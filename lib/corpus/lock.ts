/**
 * `content/anchors.lock`: every anchor ever published. A published link works for ever, so
 * an anchor in this file that the corpus no longer has stops the build.
 *
 * One line an anchor, four fields with tabs between them: id of the resolution (or path of a page,
 * `topics/attribution`, whose anchor as a whole is `page`), anchor,
 * hash of the words, and the first words, for the human eye. Lines that begin with `#` are
 * comments. The command `lock` adds lines; only a person takes one away.
 */

import type { VFile } from 'vfile'
import { reportError, reportNotice, reportWarning } from '../messages'
import type { Resolution } from '../record'
import { isNoteAnchor } from '../site'
import { type AnnotationsById, anchorsOf, type LockEntry, PAGE, type Pages } from './anchors'

/** The file's path from the root of the project. */
export const LOCK_FILE = 'content/anchors.lock'

const HEADER = `# Every anchor ever published: resolution or page, anchor, hash of its words, first words.
# \`npm run corpus -- lock\` adds to this file. Take a line away only if the link may break.
`
const RULE = 'anchors-lock'

/** An entry with its line in the file. */
export type LockLine = LockEntry & { line: number }

/** Read a lock file; a line of another form becomes a fatal message on it. */
export function readLock(file: VFile): LockLine[] {
  return String(file)
    .split(/\r\n|\n|\r/)
    .flatMap((text, index): LockLine[] => {
      if (text === '' || text.startsWith('#')) return []
      const line = index + 1
      const [id, anchor, hash, words] = text.split('\t')
      if (id && anchor && hash && words !== undefined) return [{ id, anchor, hash, words, line }]
      fail(
        file,
        line,
        `Unexpected line ${JSON.stringify(text)}, expected resolution, anchor, hash and words with tabs between them`,
      )
      return []
    })
}

/** The file with the anchors that it lacks added, each after those of its resolution. */
export function addToLock(file: VFile, current: readonly LockEntry[]): string {
  const has = new Set(readLock(file).map(keyOf))
  const lines = (String(file) || HEADER).trimEnd().split(/\r\n|\n|\r/)
  for (const entry of current) {
    if (has.has(keyOf(entry))) continue
    const { id, anchor, hash, words } = entry
    const last = lines.findLastIndex((line) => line.startsWith(`${id}\t`))
    lines.splice(last < 0 ? lines.length : last + 1, 0, [id, anchor, hash, words].join('\t'))
  }
  return `${lines.join('\n')}\n`
}

/**
 * Hold a corpus against its lock file. Put on the file: an error for each anchor that is
 * gone, a warning where some are not locked yet, a notice for each whose words changed.
 *
 * @param file the lock file
 * @param resolutions those that could be read
 * @param ids every id that there is; what is not read of these is told elsewhere
 * @param annotations the notes on them, as far as those could be read
 * @param pages what has pages of its own beside them
 */
export function checkLock(
  file: VFile,
  resolutions: readonly Resolution[],
  ids: readonly string[],
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
    if (!resolution && ids.includes(id)) continue
    if (id.includes('/')) {
      const entry = current.get(keyOf({ id, anchor }))
      if (!entry) fail(file, line, absentPage(id, anchor))
      continue
    }
    if (resolution && isNoteAnchor(now) && !annotations.has(resolution.id)) continue
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
        RULE,
        `Unexpected words of \`${entry.anchor}\` of \`${id}\`, expected those published ("${words} …"); if the change is meant, take this line away and run \`npm run corpus -- lock\``,
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
      RULE,
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
    ? 'bring the note back'
    : `if the clause is now another, say so in the front matter of ${source.file}: \`aliases: { anchors: { ${anchor}: op-… } }\``
}

function keyOf({ id, anchor }: Pick<LockEntry, 'id' | 'anchor'>): string {
  return `${id}#${anchor}`
}

function fail(file: VFile, line: number, reason: string): void {
  reportError(file, RULE, reason, { line, column: 1 })
}
