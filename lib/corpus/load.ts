/**
 * Loading the corpus: everything in `content/`, parsed, checked and linked.
 */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { type Authorities, idSchema } from '../authorities'
import { nameOfReference } from '../describe'
import { reportError, reportWarning } from '../messages'
import type { Annotations } from '../notes'
import { createParser } from '../parse'
import type { Resolution } from '../record'
import { nameOf } from '../views'
import { loadAuthorities } from './authorities'
import { checkLock, LOCK_FILE } from './lock'
import { readNotes } from './notes'
import { readTextFile } from './read'
import { type Link, resolveCitations } from './resolve'

const FOLDER = 'content/resolutions'

/** All that the site is made of. */
export interface Corpus {
  /** The newest first; without a date last; then by name. */
  resolutions: Resolution[]
  /** The texts as adopted, to the letter, by resolution id. */
  texts: ReadonlyMap<string, string>
  authorities: Authorities
  /** What the editor says of each resolution, by its id. */
  annotations: ReadonlyMap<string, Annotations>
  /** Every citation in the corpus with what it leads to. */
  links: Link[]
}

/** What loading gives. */
export interface LoadResult {
  /** Null where anything has a mistake. */
  corpus: Corpus | null
  /** Every file read; each carries the messages on it. */
  files: VFile[]
}

/**
 * Load the corpus from a project's folder. Mistakes in the content are messages on the
 * files, all of them at once; but texts are read only once the authorities are right.
 */
export async function loadCorpus(root: string): Promise<LoadResult> {
  const { authorities, files } = await loadAuthorities(root)
  if (!authorities) return { corpus: null, files }
  const { parse } = createParser(authorities)
  const texts = new Map<string, string>()
  const resolutions: Resolution[] = []

  const { ids, stray } = await listFolder(root)
  files.push(...stray)
  for (const id of ids) {
    const { file, language } = await readResolution(root, id)
    files.push(file)
    if (isBroken(file)) continue
    const { resolution, text } = parse(file, { id, language, hash: sha256 })
    texts.set(id, text)
    if (resolution) resolutions.push(resolution)
  }
  resolutions.sort(byDateThenName)

  reportAliases(resolutions, files)
  const annotations = new Map<string, Annotations>()
  for (const resolution of resolutions) {
    const name = `${FOLDER}/${resolution.id}/notes.yml`
    const file = await readTextFile(root, name, { optional: true })
    const found = readNotes(file, resolution, { resolutions, ids, authorities })
    if (!isBroken(file)) annotations.set(resolution.id, found)
    if (String(file) || file.messages.length > 0) files.push(file)
  }
  const lock = await readTextFile(root, LOCK_FILE, { optional: true })
  checkLock(lock, resolutions, ids, annotations, authorities)
  files.push(lock)

  const links = resolveCitations(resolutions, authorities)
  reportUnresolved(links, resolutions, files)
  const corpus = files.some(isBroken)
    ? null
    : { resolutions, texts, authorities, annotations, links }
  return { corpus, files }
}

/** The folders of resolutions, and files that lie beside them, where nothing reads them. */
async function listFolder(root: string): Promise<{ ids: string[]; stray: VFile[] }> {
  const folder = path.join(root, FOLDER)
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : []
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  const namesOf = (found: typeof entries) => found.map(({ name }) => name).sort()
  const stray = namesOf(visible.filter((entry) => !entry.isDirectory())).map((name) => {
    const file = new VFile({ path: `${FOLDER}/${name}` })
    reportError(
      file,
      'folder',
      'Unexpected file, expected a folder for each resolution; move it into one',
    )
    return file
  })
  return { ids: namesOf(visible.filter((entry) => entry.isDirectory())), stray }
}

/** The one text of a resolution's folder, `<language>.md`. */
async function readResolution(
  root: string,
  id: string,
): Promise<{ file: VFile; language: string }> {
  const folder = `${FOLDER}/${id}`
  const texts = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.md'))
  const [name] = texts
  const language = name?.slice(0, -'.md'.length) ?? ''
  const problem = !idSchema.safeParse(id).success
    ? `Unexpected folder name \`${id}\`, expected small letters, digits and single hyphens`
    : texts.length !== 1
      ? `Unexpected ${texts.length} texts (${texts.join(', ') || 'none'}), expected one, named by its language: \`en.md\``
      : !isLanguage(language)
        ? `Unexpected file name \`${name}\`, expected a language tag such as \`en.md\``
        : null
  if (!problem) return { file: await readTextFile(root, `${folder}/${name}`), language }
  const file = new VFile({ path: folder })
  reportError(file, 'folder', problem)
  return { file, language }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function isBroken(file: VFile): boolean {
  return file.messages.some((message) => message.fatal)
}

function byDateThenName(a: Resolution, b: Resolution): number {
  return (
    (b.date?.value ?? '').localeCompare(a.date?.value ?? '') || nameOf(a).localeCompare(nameOf(b))
  )
}

/** An id that a resolution had before must not be another's. */
function reportAliases(resolutions: Resolution[], files: VFile[]): void {
  const taken = new Map(resolutions.map(({ id, source }) => [id, source.file]))
  for (const { aliases, source } of resolutions) {
    const file = files.find(({ path: name }) => name === source.file)
    for (const alias of aliases.ids) {
      const holder = taken.get(alias)
      taken.set(alias, source.file)
      if (!file || !holder) continue
      const inAliases = String(file).indexOf(alias, String(file).indexOf('aliases:'))
      const place = location(file).toPoint(inAliases)
      reportError(
        file,
        'aliases',
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
