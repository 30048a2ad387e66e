import path from 'node:path'
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

let loading: Promise<Corpus> | undefined

/**
 * The corpus of this project, loaded once in a build and afresh on each call in development, so
 * that an edited text shows at the next reload.
 *
 * @throws Error with every message, where the content has a mistake
 */
export function getCorpus(): Promise<Corpus> {
  if (process.env.NODE_ENV === 'development') return load()
  loading ??= load()
  return loading
}

async function load(): Promise<Corpus> {
  const { corpus, files } = await loadCorpus(contentRoot(), {
    records: { folder: RECORDS, isWritten: false },
  })
  if (!corpus) throw new Error(['The content has mistakes:', ...formatMessages(files)].join('\n'))
  return corpus
}
