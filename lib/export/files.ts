/**
 * The files of the corpus by their names: the site and the command write the same bytes.
 */
import { createHash } from 'node:crypto'
import { addressOfText, type Corpus, findResolution, textsOf } from '../corpus'
import { ALL_FORMS, DATA_FORMS, type DataForm, LICENCE } from '../data-forms'
import { bodyOf } from '../describe'
import type { Resolution } from '../record'
import { addressOf, corpusFilePath, dataFileName, resolutionPath, textPath } from '../site'
import { dateOf, nameOf } from '../views'
import { pack } from './archive'
import { toCff } from './cff'
import { toClausesCsv } from './csv'
import { DATA_SCHEMA } from './data'
import { dataJsonSchema } from './data-schema'
import { toCorpusEpub } from './epub'
import { type Content, printJson, resolutionFile } from './forms'
import { corpusVersion } from './version'

/** A file of the whole corpus. */
interface CorpusFile {
  type: string
  /** What is in it, in a few words. */
  about: string
  /** Whether every text is gone through for it in all of its forms, which takes long. */
  isLarge?: boolean
  /** @param contentOf another file by its name, for what is made of files */
  make: (corpus: Corpus, contentOf: (name: string) => Content) => Content
}

/** The name of the list of all files. */
const CORPUS_INDEX = 'corpus.json'

/** The forms of a resolution that the archive has. */
const ARCHIVED_FORMS = ['txt', 'xml', 'json', 'annotations.json'] as const satisfies DataForm[]
/** The files of the whole corpus that it has. */
const ARCHIVED_FILES = ['CITATION.cff', 'clauses.csv', DATA_SCHEMA]

/** The files of the whole corpus, by their names. Each may be made of those after it. */
export const CORPUS_FILES: Readonly<Record<string, CorpusFile>> = {
  [CORPUS_INDEX]: {
    type: 'application/json',
    about: 'every resolution and every file, with sizes and hashes',
    isLarge: true,
    make: (corpus) => printJson(toCorpusIndex(corpus)),
  },
  'corpus.zip': {
    type: 'application/zip',
    about: 'every text with its data, as one file',
    isLarge: true,
    make: (corpus, contentOf) => pack(archivedFiles(corpus, contentOf)),
  },
  'corpus.epub': {
    type: 'application/epub+zip',
    about: 'every text as a chapter of a book',
    isLarge: true,
    make: toCorpusEpub,
  },
  'clauses.csv': {
    type: 'text/csv; charset=utf-8',
    about: 'every paragraph as a row, with its opening and its address',
    make: toClausesCsv,
  },
  [DATA_SCHEMA]: {
    type: 'application/schema+json',
    about: 'what each field of the JSON of a resolution means',
    make: () => printJson(dataJsonSchema(addressOf(corpusFilePath(DATA_SCHEMA)))),
  },
  'CITATION.cff': {
    type: 'application/yaml',
    about: 'how the corpus is cited, with its version',
    make: toCff,
  },
}

/**
 * A file by its name, with its content type: "aalco-res-54-sp2.json", "clauses.csv"; null where there is none.
 *
 * @param contentOf other files by their names, where they were made already
 */
export function fileNamed(
  corpus: Corpus,
  name: string,
  contentOf: (name: string) => Content = (other) => fileNamed(corpus, other)?.content ?? '',
): { type: string; content: Content } | null {
  const ofCorpus = Object.hasOwn(CORPUS_FILES, name) ? CORPUS_FILES[name] : undefined
  if (ofCorpus) {
    const content = ofCorpus.make(corpus, contentOf)
    knownFacts(corpus).set(name, factsOf(content))
    return { type: ofCorpus.type, content }
  }
  // An id has no full stop.
  const [id = ''] = name.split('.')
  const first = findResolution(corpus, id)?.resolution
  // A former id has a page, and no files.
  if (first?.id !== id) return null
  const file = textsOf(corpus, first)
    .flatMap((text) => filesOf(corpus, text))
    .find((candidate) => candidate.name === name)
  if (!file) return null
  const { form } = file
  const content = resolutionFile(corpus, file.text, form)
  knownFacts(corpus).set(name, factsOf(content))
  return { type: DATA_FORMS[form].type, content }
}

function* archivedFiles(corpus: Corpus, contentOf: (name: string) => Content) {
  for (const name of ARCHIVED_FILES) yield { name, content: contentOf(name) }
  for (const text of corpus.resolutions.flatMap((first) => textsOf(corpus, first))) {
    const address = addressOfText(corpus, text)
    for (const form of ARCHIVED_FORMS) {
      const name = dataFileName(address, form)
      yield { name, content: contentOf(name) }
    }
  }
}

/** What is known of files that were made, so that the list of all need not make them again. */
const factsByCorpus = new WeakMap<Corpus, Map<string, FileFacts>>()

function knownFacts(corpus: Corpus): Map<string, FileFacts> {
  const known = factsByCorpus.get(corpus) ?? new Map<string, FileFacts>()
  factsByCorpus.set(corpus, known)
  return known
}

/** The names of all files, those of the whole corpus first. */
export function fileNames(corpus: Corpus): string[] {
  return [
    ...Object.keys(CORPUS_FILES),
    ...corpus.resolutions
      .flatMap((first) => textsOf(corpus, first))
      .flatMap((text) => filesOf(corpus, text).map(({ name }) => name)),
  ]
}

/** The files of a text, by its record. */
function filesOf(corpus: Corpus, text: Resolution) {
  const address = addressOfText(corpus, text)
  return ALL_FORMS.map((form) => ({ name: dataFileName(address, form), form, text }))
}

/** The size of a file in bytes, and its hash in hexadecimal. */
export interface FileFacts {
  bytes: number
  sha256: string
}

/** The size and the hash of a content, as it is served. */
export function factsOf(content: Content): FileFacts {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Every resolution with its files, and the files of the corpus but for this one. */
function toCorpusIndex(corpus: Corpus): object {
  const { resolutions, authorities } = corpus
  const known = knownFacts(corpus)
  const listed = (name: string) => ({
    name,
    ...(known.get(name) ?? factsOf(fileNamed(corpus, name)?.content ?? '')),
  })
  const listedForms = (text: Resolution) => filesOf(corpus, text).map(({ name }) => listed(name))
  return {
    version: corpusVersion(corpus),
    licence: LICENCE,
    address: addressOf(corpusFilePath(CORPUS_INDEX)),
    releases: corpus.releases,
    files: Object.keys(CORPUS_FILES)
      .filter((name) => name !== CORPUS_INDEX)
      .map(listed),
    resolutions: resolutions.map((resolution) => ({
      id: resolution.id,
      name: nameOf(resolution),
      body: bodyOf(authorities.bodies, resolution)?.name ?? null,
      symbol: resolution.symbol?.value ?? null,
      date: dateOf(resolution) ?? null,
      status: resolution.status.value,
      language: resolution.language,
      address: addressOf(resolutionPath(resolution.id)),
      files: listedForms(resolution),
      translations: textsOf(corpus, resolution)
        .slice(1)
        .map((text) => ({
          language: text.language,
          name: nameOf(text),
          address: addressOf(textPath(addressOfText(corpus, text))),
          files: listedForms(text),
        })),
    })),
  }
}
