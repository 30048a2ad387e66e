/**
 * The corpus: the one folder that reads `content/`.
 */
export { loadAuthorities } from './authorities'
export { type CitationMap, type CitedWork, type CitingResolution, citationMap } from './citations'
export { contentRoot, getCorpus } from './get'
export { type CitingClause, citingInstrument, linksFrom } from './links'
export { type Corpus, type LoadResult, loadCorpus } from './load'
export { addToLock, anchorsOf, LOCK_FILE } from './lock'
export {
  type BodyColumn,
  type HeadRow,
  type OpeningPlace,
  type OpeningTable,
  openingTable,
} from './openings'
export { readTextFile } from './read'
export { countMessages, formatMessages } from './report'
export type { Link } from './resolve'
