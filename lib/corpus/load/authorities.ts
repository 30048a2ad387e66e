/**
 * Loading the authorities: `content/authorities/`.
 */

import type { VFile } from 'vfile'
import type { z } from 'zod'
import {
  type Authorities,
  bodiesSchema,
  citationStylesSchema,
  instrumentsSchema,
  layoutSchema,
  openingsSchema,
  referencesSchema,
  topicsSchema,
  wordFormsSchema,
} from '../../authorities'
import { baseLanguage } from '../../language'
import { hasErrors } from '../../messages'
import { readYaml, type YamlResult } from '../../yaml'
import { valueAt } from '../../yaml-prune'
import { listFolder, meantName, reportStray } from './folder'
import { languageName } from './languages'
import { checkInstruments, checkReferences, checkStyles } from './named-bodies'
import { readTextFile } from './read'
import { RELEASES } from './releases'
import { LOCK_NAME } from './resolution-folder'

const CONTENT = 'content'
const FOLDER = `${CONTENT}/authorities`
const OPENINGS = `${FOLDER}/openings`
const REFERENCES = `${FOLDER}/references`
const WORD_FORMS = `${FOLDER}/word-forms`
const STYLES = 'citation-styles.yml'
const YML = '.yml'

/** The lists that have ids, by which texts and notes name an entry. */
type List = 'bodies' | 'instruments' | 'topics'

/** The authorities as read. */
export interface AuthoritiesReading {
  /** What can be read of them. */
  authorities: Authorities
  /** Whether they have no mistake. */
  isWhole: boolean
  /** The languages that have openings, whether or not these can be read. */
  languages: readonly string[]
  /**
   * How far texts in a language can be read: `whole`; `partly`, where the mistakes may have
   * consequences for what is read; or `not`, where a file that is needed cannot be read at all.
   */
  grammarOf: (language: string) => 'whole' | 'partly' | 'not'
  /**
   * Whether an id may be that of an entry with a mistake, so that what it lacks has been reported.
   */
  isUnread: (list: List, id: string) => boolean
  /** The files read, with a message for each mistake, and further ones for what nothing reads. */
  files: VFile[]
}

/**
 * Load and check the authorities.
 *
 * @param root the project's folder
 */
export async function loadAuthorities(root: string): Promise<AuthoritiesReading> {
  const opening = await languagesIn(root, OPENINGS, 'openings')
  const referring = await languagesIn(root, REFERENCES, 'words of references')
  const forming = await languagesIn(root, WORD_FORMS, 'word forms')
  const languages = [...new Set(['en', ...opening.languages])].sort()
  const readAll = (folder: string, of: readonly string[]) =>
    Promise.all(of.map((language) => readTextFile(root, `${folder}/${language}.yml`)))
  const [bodiesFile, instrumentsFile, layoutFile, topicsFile, stylesFile] = await Promise.all([
    readTextFile(root, `${FOLDER}/bodies.yml`),
    readTextFile(root, `${FOLDER}/instruments.yml`),
    readTextFile(root, `${FOLDER}/layout.yml`),
    readTextFile(root, `${FOLDER}/topics.yml`),
    readTextFile(root, `${FOLDER}/${STYLES}`, { optional: true }),
  ])
  const openingsFiles = await readAll(OPENINGS, languages)
  const referencesFiles = await readAll(REFERENCES, referring.languages)
  const wordFormsFiles = await readAll(WORD_FORMS, forming.languages)
  const bodies = read(bodiesFile, bodiesSchema)
  const instruments = read(instrumentsFile, instrumentsSchema)
  const layout = read(layoutFile, layoutSchema)
  const topics = read(topicsFile, topicsSchema)
  // A corpus may go without.
  const citation = String(stylesFile).trim() ? read(stylesFile, citationStylesSchema) : undefined
  const openings = new Map(
    openingsFiles.map((file, index) => [languages[index] ?? '', read(file, openingsSchema)]),
  )
  const unread = {
    bodies: unreadIn(bodies),
    instruments: unreadIn(instruments),
    topics: unreadIn(topics),
  }
  const isUnread = (list: List, id: string) => unread[list]?.has(id) ?? true
  const known = { bodies: bodies?.value ?? [], isUnread: (id: string) => isUnread('bodies', id) }
  if (instruments) checkInstruments(instrumentsFile, instruments, known)
  if (citation) checkStyles(stylesFile, citation, known)
  const knownInstruments = {
    instruments: instruments?.value ?? [],
    isUnread: (id: string) => isUnread('instruments', id),
    layout: layout?.value ?? layoutSchema.parse({}),
  }
  const references = referencesFiles.flatMap((file, index) => {
    const result = read(file, referencesSchema)
    // Of what they name, nothing is known where its files cannot be read.
    if (result && instruments && layout) checkReferences(file, result, known, knownInstruments)
    return result ? [[referring.languages[index] ?? '', result.value] as const] : []
  })
  const wordForms = wordFormsFiles.flatMap((file, index) => {
    const result = read(file, wordFormsSchema)
    return result ? [[forming.languages[index] ?? '', result.value] as const] : []
  })
  const needed = [
    bodiesFile,
    instrumentsFile,
    layoutFile,
    topicsFile,
    ...(citation || hasErrors(stylesFile) ? [stylesFile] : []),
    ...openingsFiles,
    ...referencesFiles,
    ...wordFormsFiles,
  ]
  return {
    authorities: {
      bodies: bodies?.value ?? [],
      instruments: instruments?.value ?? [],
      topics: topics?.value ?? [],
      openings: new Map(
        [...openings].flatMap(([language, result]) => (result ? [[language, result.value]] : [])),
      ),
      references: new Map(references),
      layout: layout?.value ?? layoutSchema.parse({}),
      wordForms: new Map(wordForms),
      citation: citation?.value ?? citationStylesSchema.parse({}),
    },
    isWhole: !needed.some(hasErrors),
    languages,
    grammarOf: (language) => {
      const base = baseLanguage(language)
      const index = languages.indexOf(base)
      const files = [
        bodiesFile,
        layoutFile,
        ...(openingsFiles[index] ? [openingsFiles[index]] : []),
        ...referencesFiles.filter((_, place) => referring.languages[place] === base),
      ]
      if (!files.some(hasErrors)) return 'whole'
      return bodies && layout && (index < 0 || openings.get(base)) ? 'partly' : 'not'
    },
    isUnread,
    files: [
      ...needed,
      ...opening.files,
      ...referring.files,
      ...forming.files,
      ...(await straysIn(root)),
    ],
  }
}

/** What can be read of a file; undefined where nothing can. */
function read<Schema extends z.ZodType>(file: VFile, schema: Schema) {
  return hasErrors(file) ? undefined : readYaml(file, schema)
}

/** The ids of a list's entries that have a mistake; undefined where that may be any. */
function unreadIn(result: YamlResult<unknown> | undefined): Set<string> | undefined {
  if (!result) return undefined
  const { raw, leftOut } = result
  const ids = new Set<string>()
  for (const [index] of leftOut) {
    const id = index === undefined ? undefined : valueAt(raw, [index, 'id'])
    if (typeof id === 'string') ids.add(id)
  }
  return ids
}

/** What is in the folder of authorities, or beside it, and is not read. */
async function straysIn(root: string): Promise<VFile[]> {
  const names = [
    'bodies.yml',
    STYLES,
    'instruments.yml',
    'layout.yml',
    'topics.yml',
    'openings',
    'references',
    'word-forms',
    LOCK_NAME,
  ]
  const inFolder = await listFolder(root, FOLDER)
  const strays = inFolder.entries
    .filter(({ name }) => !names.includes(name))
    .map(({ name, isFolder }) =>
      reportStray(`${FOLDER}/${name}`, {
        isFolder,
        expected: `one of ${names.join(', ')}`,
        meant: meantName(name, names),
      }),
    )
  // Anything may be beside the folders of content/, except what was meant for one of them.
  const rooms = ['authorities', 'published', 'resolutions', RELEASES]
  const beside = (await listFolder(root, CONTENT)).entries.flatMap(({ name, isFolder }) => {
    const meant = rooms.includes(name) ? null : meantName(name, rooms)
    return meant
      ? [
          reportStray(`${CONTENT}/${name}`, {
            isFolder,
            expected: `one of ${rooms.join(', ')}`,
            meant,
          }),
        ]
      : []
  })
  return [...inFolder.files, ...strays, ...beside]
}

/** The languages that have a file in a folder. What is not a language is reported. */
async function languagesIn(
  root: string,
  folder: string,
  what: string,
): Promise<{ languages: string[]; files: VFile[] }> {
  const { entries, files } = await listFolder(root, folder)
  const isRead = (name: string) =>
    name.endsWith(YML) && !name.includes('-') && languageName(name.slice(0, -YML.length)) !== null
  const strays = entries
    .filter(({ name }) => !isRead(name))
    .map(({ name, isFolder }) => {
      const isContent = /\.ya?ml$/i.test(name)
      const base = name.split(/[-_.]/)[0]?.toLowerCase() ?? ''
      const meant = isContent && languageName(base) !== null ? `${base}${YML}` : null
      const expected = `${what} named by a known language tag, without what follows a hyphen: \`en${YML}\``
      return reportStray(`${folder}/${name}`, { isFolder, expected, meant, isContent })
    })
  const languages = entries.flatMap(({ name }) =>
    isRead(name) ? [name.slice(0, -YML.length)] : [],
  )
  return { languages: languages.sort(), files: [...files, ...strays] }
}
