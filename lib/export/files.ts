/**
 * The files of the corpus by their names: the site and the command write the same bytes.
 */
import { createHash } from 'node:crypto'
import { type Corpus, findResolution } from '../corpus'
import { ALL_FORMS, DATA_FORMS, type DataForm, LICENCE } from '../data-forms'
import { bodyOf } from '../describe'
import type { Resolution } from '../record'
import { addressOf, corpusFilePath, dataFileName, resolutionPath } from '../site'
import { dateOf, nameOf } from '../views'
import { toAkomaNtoso } from './akn'
import { toAnnotations } from './annotations'
import { citedWork } from './citation'
import { toClausesCsv } from './csv'
import { DATA_SCHEMA, toData } from './data'
import { dataJsonSchema } from './data-schema'
import { toBibtex, toCsl, toLegislation, toOscolaBibtex, toRis } from './reference'
import { toMarkdown, toPlainText } from './text'
import { corpusVersion } from './version'

type Make = (corpus: Corpus, resolution: Resolution) => string

const FORMS: Record<DataForm, Make> = {
  txt: ({ texts }, { id }) => texts.get(id) ?? '',
  md: toMarkdown,
  'plain.txt': toPlainText,
  xml: toAkomaNtoso,
  json: (corpus, resolution) => printJson(toData(corpus, resolution)),
  'annotations.json': (corpus, resolution) => printJson(toAnnotations(corpus, resolution)),
  bib: (corpus, resolution) => toBibtex(...cited(corpus, resolution)),
  'oscola.bib': (corpus, resolution) => toOscolaBibtex(...cited(corpus, resolution)),
  ris: (corpus, resolution) => toRis(...cited(corpus, resolution)),
  'csl.json': (corpus, resolution) => printJson(toCsl(...cited(corpus, resolution))),
  'legislation.json': (corpus, resolution) =>
    printJson(toLegislation(...cited(corpus, resolution))),
}

/** A file of the whole corpus. */
interface CorpusFile {
  type: string
  /** What is in it, in a few words. */
  about: string
  make: (corpus: Corpus) => string
}

/** The name of the list of all files. */
export const CORPUS_INDEX = 'corpus.json'

/** The files of the whole corpus, by their names. */
export const CORPUS_FILES: Readonly<Record<string, CorpusFile>> = {
  [CORPUS_INDEX]: {
    type: 'application/json',
    about: 'every resolution and every file, with sizes and hashes',
    make: (corpus) => printJson(toCorpusIndex(corpus)),
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
}

/** The content of a file of a resolution. */
export function resolutionFile(corpus: Corpus, resolution: Resolution, form: DataForm): string {
  return FORMS[form](corpus, resolution)
}

/** A file by its name, with its content type: "aalco-res-54-sp2.json", "clauses.csv"; null where there is none. */
export function fileNamed(corpus: Corpus, name: string): { type: string; content: string } | null {
  const ofCorpus = CORPUS_FILES[name]
  if (ofCorpus) return { type: ofCorpus.type, content: ofCorpus.make(corpus) }
  // An id has no full stop.
  const [id = ''] = name.split('.')
  const form = ALL_FORMS.find((candidate) => dataFileName(id, candidate) === name)
  const resolution = findResolution(corpus, id)?.resolution
  // A former id has a page, and no files.
  if (!form || resolution?.id !== id) return null
  const content = resolutionFile(corpus, resolution, form)
  knownFacts(corpus).set(name, factsOf(content))
  return { type: DATA_FORMS[form].type, content }
}

/** What is known of files that were made, so that the list of all need not make them again. */
const factsByCorpus = new WeakMap<Corpus, Map<string, FileFacts>>()

function knownFacts(corpus: Corpus): Map<string, FileFacts> {
  const known = factsByCorpus.get(corpus) ?? new Map<string, FileFacts>()
  factsByCorpus.set(corpus, known)
  return known
}

/** The names of all files, those of the whole corpus first. */
export function fileNames({ resolutions }: Corpus): string[] {
  return [
    ...Object.keys(CORPUS_FILES),
    ...resolutions.flatMap(({ id }) => ALL_FORMS.map((form) => dataFileName(id, form))),
  ]
}

/** The size of a file in bytes, and its hash in hexadecimal. */
export interface FileFacts {
  bytes: number
  sha256: string
}

/** The size and the hash of a content, as it is served. */
export function factsOf(content: string): FileFacts {
  const bytes = Buffer.from(content)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Every resolution with its files, and the files of the corpus but for this one. */
function toCorpusIndex(corpus: Corpus): object {
  const { resolutions, authorities } = corpus
  const known = knownFacts(corpus)
  const listed = (name: string, content: string) => ({ name, ...factsOf(content) })
  return {
    version: corpusVersion(corpus),
    licence: LICENCE,
    address: addressOf(corpusFilePath(CORPUS_INDEX)),
    files: Object.entries(CORPUS_FILES).flatMap(([name, { make }]) =>
      name === CORPUS_INDEX ? [] : listed(name, make(corpus)),
    ),
    resolutions: resolutions.map((resolution) => ({
      id: resolution.id,
      name: nameOf(resolution),
      body: bodyOf(authorities.bodies, resolution)?.name ?? null,
      symbol: resolution.symbol?.value ?? null,
      date: dateOf(resolution) ?? null,
      status: resolution.status.value,
      language: resolution.language,
      address: addressOf(resolutionPath(resolution.id)),
      files: ALL_FORMS.map((form) => {
        const name = dataFileName(resolution.id, form)
        const facts = known.get(name) ?? factsOf(resolutionFile(corpus, resolution, form))
        return { name, ...facts }
      }),
    })),
  }
}

function cited({ authorities }: Corpus, resolution: Resolution) {
  const { bodies, citation } = authorities
  return [citedWork(resolution, bodyOf(bodies, resolution)), citation] as const
}

function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
