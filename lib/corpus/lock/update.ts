/**
 * What `lock` makes of the locks.
 */
import { VFile } from 'vfile'
import { groupBy } from '../../group-by'
import type { Resolution } from '../../record'
import type { Corpus } from '../corpus'
import { anchorsOf, type LockEntry, type Pages, type TranslationsById } from './anchors'
import { homeOf, resolutionsByName } from './check'
import { AUTHORITIES_LOCK, FORMER_LOCK, type Locks, lockPath } from './files'
import { isHead, withHead } from './head'
import { entriesOf, keyOf, linesOf, readLine, toLine } from './lines'

const HEADER = `# Every anchor ever published of what stands beside this file: id, anchor, hash of its words, first words.
# \`npm run corpus -- lock\` adds to this file, and with \`--forget ID#ANCHOR\` takes from it: never by hand.
`
/** The lines at the head of a lock that `lock` writes, also as they once were. */
const OWN_COMMENT = /^# (Every anchor ever published|`npm run corpus -- lock` adds)/

/** A lock with the anchors that it lacks added, each after those of its id, and no line twice. */
export function addToLock(file: VFile, current: readonly LockEntry[]): string {
  const text = String(file) ? linesOf(file).join('\n') : HEADER
  const lines = withoutDoubles(withoutEnd(text).split('\n'))
  const has = new Set(lines.flatMap((line) => readLine(line) ?? []).map(keyOf))
  /** What is new of each id, and behind which line it belongs. */
  const added = groupBy(
    current.filter((entry) => !has.has(keyOf(entry))),
    ({ id }) => id,
  )
  const lastOf = new Map(lines.map((line, index) => [readLine(line)?.id, index]))
  const all = lines.flatMap((line, index) => {
    const id = readLine(line)?.id
    const rest = id !== undefined && lastOf.get(id) === index ? added.get(id) : undefined
    return [line, ...(rest ?? []).map(toLine)]
  })
  for (const [id, rest] of added) if (!lastOf.has(id)) all.push(...rest.map(toLine))
  return `${all.join('\n')}\n`
}

/** A text without the ends of its last lines; an anchor without words ends with a tab, which stays. */
function withoutEnd(text: string): string {
  return text.replace(/\n+$/, '')
}

function withoutDoubles(lines: readonly string[]): string[] {
  const seen = new Set<string>()
  return lines.filter((line) => {
    const entry = readLine(line)
    const name = entry ? `${keyOf(entry)} ${entry.hash}` : null
    const isDouble = name !== null && seen.has(name)
    if (name !== null) seen.add(name)
    return !isDouble
  })
}

/** A lock without the anchors that are given up. */
export function forgetInLock(file: VFile, isForgotten: (entry: LockEntry) => boolean): string {
  return linesOf(file)
    .filter((line) => {
      const entry = readLine(line)
      return entry === null || !isForgotten(entry)
    })
    .join('\n')
}

/**
 * The locks without the anchors that are given up, as whole as they can be made: each with the line that
 * belongs at its head, and every id that is locked in the list.
 */
export function forgetInLocks(locks: Locks, isForgotten: (entry: LockEntry) => boolean): Locks {
  const files = new Map(
    [...locks.files].map(([path, file]) => {
      const left = new VFile({ path })
      if (file.value !== undefined)
        left.value = withHead(new VFile(forgetInLock(file, isForgotten)))
      return [path, left]
    }),
  )
  return { ...locks, files, published: publishedIn(files.values()) }
}

/** The ids of resolutions that have anchors in some locks. */
function publishedIn(files: Iterable<VFile>): Set<string> {
  const ids = [...files].flatMap((file) => entriesOf(file).map(({ id }) => id))
  return new Set(ids.filter((id) => !id.includes('/')))
}

/** What a corpus publishes. */
type Published = Pick<Corpus, 'resolutions' | 'annotations'> & {
  authorities: Pages
  translations?: TranslationsById
}

/**
 * The locks of a corpus as they are to be: every line that they have, in the lock where it belongs, and
 * what is new.
 *
 * @param locks those that the corpus was held against without a mistake
 * @returns those that have lines, and the list of what is published
 */
export function updateLocks(
  { files }: Pick<Locks, 'files'>,
  { resolutions, annotations, authorities, translations }: Published,
): Pick<Locks, 'files' | 'published'> {
  const entries = anchorsOf(resolutions, annotations, authorities, translations)
  const current = groupBy(entries, ({ id }) => lockPath(id))
  const updated = new Map<string, VFile>()
  for (const [path, text] of inPlace(files, resolutionsByName(resolutions))) {
    const added = current.get(path) ?? []
    if (text === '' && added.length === 0) continue
    const value = withHead(new VFile(addToLock(new VFile(text), added)))
    updated.set(path, new VFile({ path, value }))
  }
  return { files: updated, published: publishedIn(updated.values()) }
}

/** The contents of locks by path, with each line in the one where it belongs, below those that it has. */
function inPlace(
  files: Locks['files'],
  byName: ReadonlyMap<string, Resolution>,
): Map<string, string> {
  const kept = new Map<string, string[]>()
  const moved = new Map<string, string[]>()
  for (const [path, file] of files) {
    const placed = groupBy(withHomes(path, file, byName), ({ home }) => home)
    for (const [home, lines] of placed) {
      const place = home === path ? kept : moved
      place.set(home, [...(place.get(home) ?? []), ...lines.map(({ text }) => text)])
    }
  }
  const texts = new Map<string, string>()
  for (const path of new Set([...files.keys(), ...moved.keys()])) {
    const lines = new Set(kept.get(path))
    const own = (kept.get(path) ?? []).join('\n')
    // What was moved before this was stopped is there already.
    const others = (moved.get(path) ?? []).filter((line) => !lines.has(line))
    if (path === FORMER_LOCK && entriesOf(new VFile(own)).length === 0) continue
    texts.set(path, others.length > 0 ? [withoutEnd(own || HEADER), ...others, ''].join('\n') : own)
  }
  return texts
}

/** The lines of a lock, each with the path of the lock where it belongs; a person's comment goes with the line below it. */
function withHomes(path: string, file: VFile, byName: ReadonlyMap<string, Resolution>) {
  let next = path === FORMER_LOCK ? AUTHORITIES_LOCK : path
  const homes = linesOf(file)
    .toReversed()
    .map((text) => {
      const entry = readLine(text)
      if (entry) next = homeOf(entry.id, byName) ?? path
      const isOwn = text === '' || isHead(text) || OWN_COMMENT.test(text)
      return { text, home: isOwn ? path : next }
    })
  return homes.toReversed()
}
