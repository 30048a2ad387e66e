/**
 * Holding a corpus against its locks.
 */

import { groupBy } from '../../group-by'
import { hasErrors, reportError, reportNotice, reportWarning } from '../../messages'
import type { Resolution } from '../../record'
import { isNoteAnchor, noteAnchor } from '../../site'
import {
  type AnnotationsById,
  anchorIn,
  anchorsOf,
  type LockEntry,
  PAGE,
  type Pages,
  partsOfAnchor,
  type TranslationsById,
} from './anchors'
import { FORMER_LOCK, folderOf, type Locks, lockPath } from './files'
import { keyOf, LOCK_RULE, type LockLine, readLock } from './lines'

/** What is held against the locks: what could be read of the content. */
export interface Held {
  resolutions: readonly Resolution[]
  /** The notes on them, as far as those could be read. */
  annotations: AnnotationsById
  /** Their other languages, as far as those could be read. */
  translations?: TranslationsById
  /** What has pages of its own beside them. */
  pages: Pages
  /** Whether an id, its text in a language (`x/fr`) or the path of a page is there and has a mistake that is told elsewhere. */
  isElsewhere: (id: string) => boolean
}

/** The anchors that a corpus has now, by their names. */
type Current = ReadonlyMap<string, LockEntry>

/**
 * Hold a corpus against its locks, which are read as one. Put on the files: an error for each anchor that
 * is gone, a warning for lines in the wrong lock and one where anchors are not locked yet, a notice for
 * each whose words changed.
 */
export function checkLocks({ files }: Locks, held: Held): void {
  const current = new Map(
    anchorsOf(held.resolutions, held.annotations, held.pages, held.translations).map((entry) => [
      keyOf(entry),
      entry,
    ]),
  )
  const byName = resolutionsByName(held.resolutions)
  const locked = new Map<string, LockLine>()
  const unread = new Set<string>()
  for (const [path, file] of files) {
    if (hasErrors(file)) {
      unread.add(path)
      continue
    }
    const beside = folderOf(path)
    const isBesideMistake = held.isElsewhere(beside) && !byName.has(beside)
    for (const [id, lines] of groupBy(readLock(file, locked), (line) => line.id)) {
      const home = homeOf(id, byName) ?? (files.has(lockPath(id)) ? lockPath(id) : null)
      if (path !== FORMER_LOCK && home !== null && home !== path) reportMisplaced(lines, home)
      const resolution = byName.get(id)
      if (id.includes('/')) checkPage(lines, current, held)
      else if (resolution) checkResolution(lines, resolution, current, held)
      // Beside a text that has a mistake, the id may be one that it had before.
      else if (!held.isElsewhere(id) && !isBesideMistake) reportAbsent(lines)
    }
    if (path === FORMER_LOCK && file.value !== undefined) reportWarning(file, LOCK_RULE, FORMER)
  }
  const unlocked = [...current].flatMap(([key, entry]) =>
    locked.has(key) || unread.has(lockPath(entry.id)) ? [] : entry,
  )
  reportUnlocked(unlocked, files)
}

const FORMER = `Unexpected lock of everything in one file, expected one beside each resolution and one with the authorities; run \`npm run corpus -- lock\`, which moves every line there`

/** Resolutions by their ids and by those that they had before. */
export function resolutionsByName(
  resolutions: readonly Resolution[],
): ReadonlyMap<string, Resolution> {
  return new Map(
    resolutions.flatMap((resolution) =>
      [resolution.id, ...resolution.aliases.ids].map((id) => [id, resolution]),
    ),
  )
}

/** The path of the lock where anchors of an id belong; null where no resolution has or had the id. */
export function homeOf(id: string, byName: ReadonlyMap<string, Resolution>): string | null {
  if (id.includes('/')) return lockPath(id)
  const resolution = byName.get(id)
  return resolution ? lockPath(resolution.id) : null
}

function checkPage(lines: readonly LockLine[], current: Current, { isElsewhere }: Held): void {
  for (const line of lines) {
    const { id, anchor } = line
    if (current.has(keyOf(line)) || isElsewhere(id)) continue
    const what = anchor === PAGE ? `page \`${id}\`` : `\`${anchor}\` of \`${id}\``
    fail(
      line,
      `Unexpected absence of ${what}, expected it, since links to it are published; bring it back to content/authorities`,
    )
  }
}

function checkResolution(
  lines: readonly LockLine[],
  resolution: Resolution,
  current: Current,
  { annotations, translations, isElsewhere }: Held,
): void {
  const notes = annotations.get(resolution.id)
  for (const line of lines) {
    const { id, hash, words, file } = line
    const { language, anchor } = partsOfAnchor(line.anchor)
    const texts = translations?.get(resolution.id)?.map((each) => each.resolution) ?? []
    const text = language === null ? resolution : texts.find((each) => each.language === language)
    if (!text && isElsewhere(`${resolution.id}/${language}`)) continue
    const now = text?.aliases.anchors[anchor] ?? anchor
    // Notes that could not be read are told of elsewhere; one that was withdrawn keeps its anchor.
    const isRetired = () => notes?.retired.some((number) => noteAnchor(number) === now) ?? true
    if (isNoteAnchor(now) && isRetired()) continue
    const name = language === null ? now : anchorIn(language, now)
    const entry = current.get(keyOf({ id: resolution.id, anchor: name }))
    if (!entry) {
      const remedy = text
        ? remedyFor(anchor, text)
        : `bring its text in that language back, ${language}.md, beside another that is the first`
      fail(
        line,
        `Unexpected absence of anchor \`${line.anchor}\` of \`${id}\` ("${words} …"), expected it, since links to it are published; ${remedy}`,
      )
    } else if (entry.hash !== hash) {
      const reason = `Unexpected words of \`${entry.anchor}\` of \`${id}\`, expected those published ("${words} …"); if the change is meant, run \`npm run corpus -- lock --forget ${keyOf(line)}\``
      reportNotice(file, LOCK_RULE, reason, { line: line.line, column: 1 })
    }
  }
}

function reportAbsent([first]: readonly LockLine[]): void {
  if (!first) return
  const { id } = first
  fail(
    first,
    `Unexpected absence of resolution \`${id}\`, expected it, since links to it are published; bring it back, or name \`${id}\` in \`aliases: { ids: […] }\` of the one that it became`,
  )
}

/** How to mend the absence of an anchor. */
function remedyFor(anchor: string, { source }: Resolution): string {
  return isNoteAnchor(anchor)
    ? 'bring the note back, or list its number under `retired` in notes.yml'
    : `if the clause is now another, say so in the front matter of ${source.file}: \`aliases: { anchors: { ${anchor}: op-… } }\``
}

/** As when a folder was copied with its lock: the anchors hold, wherever they stand. */
function reportMisplaced([first, ...others]: readonly LockLine[], home: string): void {
  if (!first) return
  const count = others.length + 1
  const reason = `Unexpected anchors of \`${first.id}\` (${count}) in this lock, expected them in ${home}; run \`npm run corpus -- lock\`, which moves them there`
  reportWarning(first.file, LOCK_RULE, reason, { line: first.line, column: 1 })
}

function reportUnlocked([first, ...others]: readonly LockEntry[], files: Locks['files']): void {
  const file = first && files.get(lockPath(first.id))
  if (!first || !file) return
  reportWarning(
    file,
    LOCK_RULE,
    `Unexpected anchors that are not locked (${others.length + 1}, the first \`${first.anchor}\` of \`${first.id}\`), expected every one; run \`npm run corpus -- lock\``,
  )
}

function fail({ file, line }: LockLine, reason: string): void {
  reportError(file, LOCK_RULE, reason, { line, column: 1 })
}
