import { readdir, stat } from 'node:fs/promises'
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
 * The corpus of this project, loaded once in a process of a build, and in development once more whenever a file of
 * its content has changed, so that an edited text shows at the next reload.
 *
 * @throws Error with every message, where the content has a mistake
 */
export async function getCorpus(): Promise<Corpus> {
  if (process.env.NODE_ENV === 'development') {
    const state = await stateOf(path.join(contentRoot(), 'content'))
    if (state !== loadedState) {
      loadedState = state
      globalThis.loadingCorpus = load()
    }
  }
  globalThis.loadingCorpus ??= loadOnce()
  return globalThis.loadingCorpus
}

/** The content of which the corpus was loaded. It is of this module, which Next makes anew where code has changed. */
let loadedState = ''

/** The names of all files of a folder, and when each was written last. */
async function stateOf(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).sort()
  const times = await Promise.all(
    names.map(async (name) => (await stat(path.join(folder, name)).catch(() => null))?.mtimeMs),
  )
  return names.map((name, at) => `${name} ${times[at]}`).join('\n')
}

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
