/**
 * Loading the corpus: everything in `content/`, parsed, checked and linked.
 */

import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { nameOfReference } from '../../describe'
import { hasErrors, reportError, reportWarning } from '../../messages'
import type { Annotations } from '../../notes'
import { ALIASES_RULE, BODY_RULE, createParser, type FormerId } from '../../parse'
import type { Position, Resolution } from '../../record'
import { dateOf, nameOf } from '../../views'
import type { Corpus } from '../corpus'
import { guardAnchors } from '../lock'
import { type Locks, readLocks } from '../lock/files'
import { findLosses } from '../lock/losses'
import { type Link, resolveCitations } from '../resolve'
import { type AuthoritiesReading, loadAuthorities } from './authorities'
import { inBatches } from './batches'
import { readNotes } from './notes'
import type { NoteContext } from './notes/links'
import { readTextFile } from './read'
import { createRecordReader, type KeptRecords, type ReadRecord } from './records'
import { readReleases } from './releases'
import { listResolutions, NOTES, RESOLUTIONS, readResolutionFolder } from './resolution-folder'

/** What loading gives. */
export interface LoadResult {
  /** Null where anything has a mistake. */
  corpus: Corpus | null
  /** Every file read; each carries the messages on it. */
  files: VFile[]
}

/** A text of the corpus as parsed. */
interface ParsedText {
  resolution: Resolution
  formerIds: readonly FormerId[]
  file: VFile
}

/** The authorities as read, without their files. */
type Reading = Omit<AuthoritiesReading, 'files'>

/**
 * Load the corpus from a project's folder. All mistakes in the content become messages on the files
 * at once: what a mistake leaves readable is read, and what may only be its consequence is not
 * reported.
 *
 * @param options `locks` that are known to be whole, to check it against in place of those that are there;
 *   `records` for a folder of records that were made before
 */
export async function loadCorpus(
  root: string,
  { locks: given, records }: { locks?: Locks; records?: KeptRecords } = {},
): Promise<LoadResult> {
  const { files, ...reading } = await loadAuthorities(root)
  const { authorities, grammarOf, isUnread } = reading
  const parser = createParser(authorities)
  const read: ReadRecord = records
    ? await createRecordReader(parser, authorities, records)
    : async (file, options) => parser.parse(file, options)
  const texts = new Map<string, string>()
  const textStarts = new Map<string, Position>()
  const all: ParsedText[] = []

  const { ids, files: strays } = await listResolutions(root)
  files.push(...strays)
  const folders = await inBatches(ids, async (id) => {
    const folder = await readResolutionFolder(root, id, reading.languages)
    const { file, language } = folder.text ?? {}
    const isRead = file && language && !hasErrors(file)
    const record = isRead ? await read(file, { id, language, hash: sha256 }) : null
    return { ...folder, record }
  })
  for (const { files: told, text: source, record } of folders) {
    files.push(...told)
    if (source) files.push(source.file)
    if (!source || !record) continue
    const { text, ...parsed } = record
    takeBackConsequences(source.file, parsed.resolution, reading)
    texts.set(parsed.resolution.id, text)
    textStarts.set(parsed.resolution.id, startOfText(String(source.file), text))
    all.push({ ...parsed, file: source.file })
  }
  const resolutions = all.flatMap(({ resolution, file }) => (hasErrors(file) ? [] : resolution))
  resolutions.sort(fromTheNewest)

  reportAliases(resolutions, all)
  const annotations = new Map<string, Annotations>()
  const readable = new Map(
    all.flatMap(({ resolution }) =>
      grammarOf(resolution.language) === 'not' ? [] : [[resolution.id, resolution]],
    ),
  )
  const context: NoteContext = { resolutions: readable, ids, authorities, isUnread }
  const byId = new Map(all.map(({ resolution }) => [resolution.id, resolution]))
  const notes = await inBatches(ids, async (id) => ({
    id,
    file: await readTextFile(root, `${RESOLUTIONS}/${id}/${NOTES}`, { optional: true }),
  }))
  for (const { id, file } of notes) {
    const found = readNotes(file, byId.get(id) ?? null, context)
    if (!hasErrors(file)) annotations.set(id, found)
    if (String(file) || file.messages.length > 0) files.push(file)
  }
  const names = new Set([...ids, ...all.flatMap(({ resolution }) => resolution.aliases.ids)])
  const isElsewhere = (id: string) =>
    names.has(id) ||
    (id.startsWith('instruments/') && isUnread('instruments', id.slice('instruments/'.length))) ||
    (id.startsWith('topics/') && isUnread('topics', id.slice('topics/'.length)))
  const held = { resolutions, annotations, pages: authorities, isElsewhere }
  const locks = given ?? (await readLocks(root, ids))
  // Where the folder of resolutions cannot be read, none of them is missed.
  const isListed = !strays.some((file) => file.path === RESOLUTIONS)
  const losses = !given && isListed ? await findLosses(root, locks) : []
  files.push(...guardAnchors(locks, held, losses))

  const releases = await readReleases(root)
  files.push(...releases.files)

  const links = resolveCitations(resolutions, authorities)
  if (reading.isWhole) reportUnresolved(links, resolutions, files)
  const corpus = files.some(hasErrors)
    ? null
    : {
        resolutions,
        texts,
        textStarts,
        authorities,
        annotations,
        releases: releases.releases,
        links,
      }
  return { corpus, files }
}

/**
 * Take back messages on a text that may only be consequences of a mistake in the authorities:
 * warnings, its body where that is what has the mistake, and its anchors where clauses cannot be
 * told apart.
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

/** Where a text begins in its file; what is before it is whole lines. */
function startOfText(file: string, text: string): Position {
  const offset = file.length - text.length
  return { line: file.slice(0, offset).split('\n').length, column: 1, offset }
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

/** A resolution's former id must not be that of another. */
function reportAliases(resolutions: readonly Resolution[], texts: readonly ParsedText[]): void {
  const parsed = new Map(texts.map((text) => [text.resolution, text]))
  const taken = new Map(resolutions.map(({ id, source }) => [id, source.file]))
  for (const resolution of resolutions) {
    const { file, formerIds = [] } = parsed.get(resolution) ?? {}
    for (const { id, position } of formerIds) {
      const holder = taken.get(id)
      taken.set(id, resolution.source.file)
      if (!file || !holder) continue
      reportError(
        file,
        ALIASES_RULE,
        `Unexpected alias \`${id}\`, expected an id that no other resolution has or had; ${holder} does`,
        position,
      )
    }
  }
}

/**
 * A reference inside a resolution that finds no paragraph is worth a look. Other unresolved
 * references are in the report of references: much is cited that no corpus has.
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
