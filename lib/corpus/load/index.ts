/**
 * Loading the corpus: everything in `content/`, parsed, checked and linked.
 */

import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { nameOfReference } from '../../describe'
import { hasErrors, reportError, reportWarning } from '../../messages'
import type { Annotations } from '../../notes'
import { ALIASES_RULE, BODY_RULE, createParser } from '../../parse'
import type { Position, Resolution } from '../../record'
import { dateOf, nameOf } from '../../views'
import { type Corpus, NO_ANNOTATIONS, type Translation } from '../corpus'
import { guardAnchors } from '../lock'
import { type Locks, readLocks } from '../lock/files'
import { findLosses } from '../lock/losses'
import { createCitationResolver, type Link } from '../resolve'
import { type AuthoritiesReading, loadAuthorities } from './authorities'
import { inBatches } from './batches'
import { inOrder } from './first-language'
import { readNotes } from './notes'
import type { NoteContext } from './notes/links'
import { readTextFile } from './read'
import { createAnewReader, createRecordReader, type KeptRecords, type ReadRecord } from './records'
import { readReleases } from './releases'
import { listResolutions, NOTES, RESOLUTIONS, readResolutionFolder } from './resolution-folder'
import {
  annotationsOf,
  asTranslation,
  createTranslationMaker,
  type ParsedText,
} from './translations'

/** What loading gives. */
export interface LoadResult {
  /** Null where anything has a mistake. */
  corpus: Corpus | null
  /** Every file read; each carries the messages on it. */
  files: VFile[]
}

/** A resolution as parsed: its first text, and those in other languages. */
interface ParsedResolution {
  first: ParsedText
  others: ParsedText[]
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
    : createAnewReader(parser)
  const { ids, files: strays } = await listResolutions(root)
  files.push(...strays)
  const folders = await inBatches(ids, async (id) => {
    const { texts, files: told } = await readResolutionFolder(root, id, reading.languages)
    const parsed = await Promise.all(
      texts.map(async ({ file, language }) => {
        const record = hasErrors(file) ? null : await read(file, { id, language, hash: sha256 })
        return { file, language, record }
      }),
    )
    return { id, told, parsed }
  })
  const all: ParsedResolution[] = []
  for (const { told, parsed } of folders) {
    files.push(...told, ...parsed.map(({ file }) => file))
    const texts = parsed.flatMap(({ file, language, record }) => {
      if (!record) return []
      takeBackConsequences(file, record.resolution, reading)
      const textStart = startOfText(String(file), record.text)
      return [{ ...record, file, language, textStart }]
    })
    const [first, ...others] = inOrder(texts)
    if (first) all.push({ first, others: others.map((other) => asTranslation(other, first)) })
  }
  const whole = all.filter(({ first }) => !hasErrors(first.file))
  const resolutions = whole.map(({ first }) => first.resolution).sort(fromTheNewest)

  const firsts = all.map(({ first }) => first)
  reportAliases(resolutions, firsts)
  const isReadable = ({ resolution }: ParsedText) => grammarOf(resolution.language) !== 'not'
  const readable = new Map(
    firsts.filter(isReadable).map(({ resolution }) => [resolution.id, resolution]),
  )
  const context: NoteContext = { resolutions: readable, ids, authorities, isUnread }
  const byId = new Map(all.map((parsed) => [parsed.first.resolution.id, parsed]))
  const notes = await inBatches(ids, async (id) => ({
    id,
    file: await readTextFile(root, `${RESOLUTIONS}/${id}/${NOTES}`, { optional: true }),
  }))
  const annotations = new Map<string, Annotations>()
  const translations = new Map<string, Translation[]>()
  const resolve = createCitationResolver(resolutions, authorities)
  const createTranslation = createTranslationMaker(resolve)
  for (const { id, file } of notes) {
    const { first, others = [] } = byId.get(id) ?? {}
    const known = others.map((other) => ({
      language: other.language,
      resolution: isReadable(other) ? other.resolution : null,
    }))
    const found = readNotes(file, first?.resolution ?? null, context, known)
    if (String(file) || file.messages.length > 0) files.push(file)
    if (!first) continue
    const told = hasErrors(file) ? NO_ANNOTATIONS : found
    if (!hasErrors(file)) annotations.set(id, annotationsOf(found, first.language))
    const ofId = others.flatMap((other) =>
      hasErrors(first.file) || hasErrors(other.file)
        ? []
        : createTranslation(other, first, told, reading),
    )
    if (ofId.length > 0) translations.set(id, ofId)
  }
  const names = new Set([
    ...ids,
    ...firsts.flatMap(({ resolution }) => resolution.aliases.ids),
    ...folders.flatMap(({ id, parsed }) =>
      parsed.flatMap(({ file, language }) => (hasErrors(file) ? `${id}/${language}` : [])),
    ),
  ])
  const isElsewhere = (id: string) =>
    names.has(id) ||
    (id.startsWith('instruments/') && isUnread('instruments', id.slice('instruments/'.length))) ||
    (id.startsWith('topics/') && isUnread('topics', id.slice('topics/'.length)))
  const held = { resolutions, annotations, translations, pages: authorities, isElsewhere }
  const locks = given ?? (await readLocks(root, ids))
  // Where the folder of resolutions cannot be read, none of them is missed.
  const isListed = !strays.some((file) => file.path === RESOLUTIONS)
  const losses = !given && isListed ? await findLosses(root, locks) : []
  files.push(...guardAnchors(locks, held, losses))

  const releases = await readReleases(root)
  files.push(...releases.files)

  const links = resolutions.flatMap(resolve)
  if (reading.isWhole) {
    const others = [...translations.values()].flat()
    reportUnresolved(links, resolutions, files)
    for (const { resolution, links: own } of others) reportUnresolved(own, [resolution], files)
  }
  if (files.some(hasErrors)) return { corpus: null, files }
  const texts = new Map(firsts.map(({ resolution, text }) => [resolution.id, text]))
  const textStarts = new Map(firsts.map(({ resolution, textStart }) => [resolution.id, textStart]))
  const corpus: Corpus = {
    resolutions,
    texts,
    textStarts,
    translations,
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
