/**
 * Loading the corpus: everything in `content/`, parsed, checked and linked.
 */

import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { nameOfReference } from '../../describe'
import { hasErrors, reportError, reportWarning } from '../../messages'
import type { Annotations } from '../../notes'
import { ALIASES_RULE, BODY_RULE, createParser } from '../../parse'
import type { Resolution } from '../../record'
import { dateOf, nameOf } from '../../views'
import type { Corpus } from '../corpus'
import { checkLock, LOCK_FILE } from '../lock'
import { findLoss } from '../lock/guard'
import { readLockHistory } from '../lock/history'
import { LOCK_RULE } from '../lock/lines'
import { type Link, resolveCitations } from '../resolve'
import { type AuthoritiesReading, loadAuthorities } from './authorities'
import { readNotes } from './notes'
import type { NoteContext } from './notes/links'
import { readTextFile } from './read'
import { listResolutions, NOTES, RESOLUTIONS, readResolutionFolder } from './resolution-folder'

/** What loading gives. */
export interface LoadResult {
  /** Null where anything has a mistake. */
  corpus: Corpus | null
  /** Every file read; each carries the messages on it. */
  files: VFile[]
}

/** The authorities as read, without their files. */
type Reading = Omit<AuthoritiesReading, 'files'>

/**
 * Load the corpus from a project's folder. Mistakes in the content are messages on the files, all
 * of them at once: what a mistake leaves readable is read on, and what may be only its consequence is
 * not told.
 *
 * @param options `lock` for a lock to hold it against in the place of the one that is there
 */
export async function loadCorpus(
  root: string,
  { lock: given }: { lock?: VFile } = {},
): Promise<LoadResult> {
  const { files, ...reading } = await loadAuthorities(root)
  const { authorities, grammarOf, isUnread } = reading
  const { parse } = createParser(authorities)
  const texts = new Map<string, string>()
  const all: { resolution: Resolution; file: VFile }[] = []

  const { ids, files: strays } = await listResolutions(root)
  files.push(...strays)
  for (const id of ids) {
    const folder = await readResolutionFolder(root, id, reading.languages)
    files.push(...folder.files)
    if (!folder.text) continue
    const { file, language } = folder.text
    files.push(file)
    if (hasErrors(file)) continue
    const { resolution, text } = parse(file, { id, language, hash: sha256 })
    takeBackConsequences(file, resolution, reading)
    texts.set(id, text)
    all.push({ resolution, file })
  }
  const resolutions = all.flatMap(({ resolution, file }) => (hasErrors(file) ? [] : resolution))
  resolutions.sort(fromTheNewest)

  reportAliases(resolutions, files)
  const annotations = new Map<string, Annotations>()
  const readable = new Map(
    all.flatMap(({ resolution }) =>
      grammarOf(resolution.language) === 'not' ? [] : [[resolution.id, resolution]],
    ),
  )
  const context: NoteContext = { resolutions: readable, ids, authorities, isUnread }
  const byId = new Map(all.map(({ resolution }) => [resolution.id, resolution]))
  for (const id of ids) {
    const file = await readTextFile(root, `${RESOLUTIONS}/${id}/${NOTES}`, { optional: true })
    const found = readNotes(file, byId.get(id) ?? null, context)
    if (!hasErrors(file)) annotations.set(id, found)
    if (String(file) || file.messages.length > 0) files.push(file)
  }
  const lock = given ?? (await readTextFile(root, LOCK_FILE, { optional: true }))
  if (!hasErrors(lock)) {
    const names = new Set([...ids, ...all.flatMap(({ resolution }) => resolution.aliases.ids)])
    const isElsewhere = (id: string) =>
      names.has(id) ||
      (id.startsWith('instruments/') && isUnread('instruments', id.slice('instruments/'.length))) ||
      (id.startsWith('topics/') && isUnread('topics', id.slice('topics/'.length)))
    checkLock(lock, resolutions, isElsewhere, annotations, authorities)
    await reportLoss(lock, root)
  }
  files.push(lock)

  const links = resolveCitations(resolutions, authorities)
  if (reading.isWhole) reportUnresolved(links, resolutions, files)
  const corpus = files.some(hasErrors)
    ? null
    : { resolutions, texts, authorities, annotations, links }
  return { corpus, files }
}

/**
 * Take back what is told of a text that may be only a consequence of a mistake in the authorities: what
 * is to be looked at, its body where that one has the mistake, and its anchors where clauses cannot be
 * told.
 */
function takeBackConsequences(
  file: VFile,
  { language, body }: Resolution,
  { grammarOf, isUnread }: Reading,
): void {
  const grammar = grammarOf(language)
  if (grammar === 'whole') return
  const isBodyUnread = body === null || isUnread('bodies', body.value)
  file.messages = file.messages.filter(
    ({ fatal, ruleId }) =>
      fatal === true &&
      !(ruleId === BODY_RULE && isBodyUnread) &&
      !(ruleId === ALIASES_RULE && grammar === 'not'),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const byNumber = new Intl.Collator('en', { numeric: true })

/** The newest first; of one day, the last by its symbol first: 68/10 before 68/9. */
function fromTheNewest(a: Resolution, b: Resolution): number {
  return (
    (dateOf(b) ?? '').localeCompare(dateOf(a) ?? '') ||
    byNumber.compare(b.symbol?.value ?? '', a.symbol?.value ?? '') ||
    nameOf(a).localeCompare(nameOf(b))
  )
}

/** A lock that lost anchors guards nothing. */
async function reportLoss(lock: VFile, root: string): Promise<void> {
  const loss = await findLoss(lock, () => readLockHistory(root, lock.path))
  if (!loss) return
  const report = loss.isError ? reportError : reportWarning
  report(lock, LOCK_RULE, loss.reason, { line: loss.line, column: 1 })
}

/** An id that a resolution had before must not be another's. */
function reportAliases(resolutions: Resolution[], files: VFile[]): void {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const taken = new Map(resolutions.map(({ id, source }) => [id, source.file]))
  for (const { aliases, source } of resolutions) {
    const file = byPath.get(source.file)
    for (const alias of aliases.ids) {
      const holder = taken.get(alias)
      taken.set(alias, source.file)
      if (!file || !holder) continue
      const inAliases = String(file).indexOf(alias, String(file).indexOf('aliases:'))
      const place = location(file).toPoint(inAliases)
      reportError(
        file,
        ALIASES_RULE,
        `Unexpected alias \`${alias}\`, expected an id that no other resolution has or had; ${holder} does`,
        place,
      )
    }
  }
}

/**
 * A reference inside a resolution that finds no paragraph is worth a look. What else leads nowhere
 * stands in the report of references: much is cited that no corpus has.
 */
function reportUnresolved(links: Link[], resolutions: Resolution[], files: VFile[]): void {
  const sources = new Map(resolutions.map(({ id, source }) => [id, source.file]))
  const byPath = new Map(files.map((file) => [file.path, file]))
  for (const { from, citation, to } of links) {
    if (to || (citation.type !== 'paragraph' && citation.type !== 'neighbour')) continue
    const file = byPath.get(sources.get(from.resolution) ?? '')
    if (!file) continue
    reportWarning(
      file,
      'reference',
      `Unexpected reference to ${nameOfReference(citation)}, expected just one paragraph that it can mean; it gets no link`,
      citation.position,
    )
  }
}
