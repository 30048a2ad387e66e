import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Corpus } from './corpus'
import { loadCorpus } from './load'
import { formatMessages } from './report'

/**
 * The folder that holds `content/`: the project's own, or the one that `CONTENT_ROOT` names, for a
 * site of other texts.
 */
export function contentRoot(): string {
  return path.resolve(process.env.CONTENT_ROOT ?? '.')
}

/** The folder of records that `npm run corpus -- check` made, the first step of a build. */
export const RECORDS = '.cache/records'

declare global {
  /** Next gives pages and files a module system each; both share the corpus, which is large. */
  var loadingCorpus: Promise<Corpus> | undefined
}

/**
 * The corpus of this project, loaded once in a process of a build and afresh for each page in
 * development, so that an edited text shows at the next reload.
 *
 * @throws Error with every message, where the content has a mistake
 */
export function getCorpus(): Promise<Corpus> {
  const isOld = process.env.NODE_ENV === 'development' && Date.now() - loadedAt > ONE_PAGE
  if (isOld) {
    loadedAt = Date.now()
    globalThis.loadingCorpus = load()
  }
  globalThis.loadingCorpus ??= loadOnce()
  return globalThis.loadingCorpus
}

/** How long a corpus serves in development, in milliseconds: what a page is made of asks for it several times. */
const ONE_PAGE = 1_000
let loadedAt = 0

/** How much a heap may grow before it is cleaned, in percent; else it grows to several times the corpus. */
const HEAP_GROWTH = 50

async function loadOnce(): Promise<Corpus> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  return load()
}

async function load(): Promise<Corpus> {
  const { corpus, files } = await loadCorpus(contentRoot(), {
    records: { folder: RECORDS, isWritten: false },
  })
  if (!corpus) throw new Error(['The content has mistakes:', ...formatMessages(files)].join('\n'))
  return corpus
}
