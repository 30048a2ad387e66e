import { type Corpus, loadCorpus } from './load'
import { formatMessages } from './report'

let loading: Promise<Corpus> | undefined

/**
 * The corpus of this project, loaded once in a build and afresh at each call while
 * developing, so that an edited text shows at the next reload.
 *
 * @throws Error with every message, where the content has a mistake
 */
export function getCorpus(): Promise<Corpus> {
  if (process.env.NODE_ENV === 'development') return load()
  loading ??= load()
  return loading
}

async function load(): Promise<Corpus> {
  const { corpus, files } = await loadCorpus(process.cwd())
  if (!corpus) throw new Error(['The content has mistakes:', ...formatMessages(files)].join('\n'))
  return corpus
}
