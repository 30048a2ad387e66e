/**
 * The corpus: the one folder that reads `content/`.
 */

export { anchorsOf, type LockEntry } from './anchors'
export {
  type Apparatus,
  apparatusOf,
  type CitedBy,
  type ClausePlace,
  type ComparingNote,
  citedAsWhole,
} from './apparatus'
export { loadAuthorities } from './authorities'
export {
  type CitationMap,
  type CitedWork,
  type CitingResolution,
  citationMap,
  mostCited,
} from './citations'
export { countInstruments, countTopics, type UseCount } from './counts'
export { failureCode, whyFailed } from './failures'
export { contentRoot, getCorpus } from './get'
export { type Ground, type Grounded, parallelReading } from './grounds'
export { instrumentsByKind, type OfBody, type OfKind, resolutionsByBody } from './groups'
export { type InstrumentUse, type NotePlace, type PartUse, useOf } from './instruments'
export {
  allLinksFrom,
  type Citing,
  type CitingClause,
  type CitingWords,
  citingInstrument,
  citingParts,
  citingResolution,
  linksFrom,
  unusedInstruments,
} from './links'
export { type Corpus, type LoadResult, loadCorpus } from './load'
export { addToLock, forgetInLock, LOCK_FILE } from './lock'
export { findLoss } from './lock-guard'
export { withHead } from './lock-head'
export { type LockHistory, readLockHistory } from './lock-history'
export { keyOf, LOCK_RULE, readLock } from './lock-lines'
export { findResolution } from './lookups'
export {
  type BodyColumn,
  type HeadRow,
  type OpeningPlace,
  type OpeningTable,
  openingTable,
} from './openings'
export { type Bytes, readBytes, readTextFile } from './read'
export { reportReferences } from './reference-report'
export { countMessages, formatMessages } from './report'
export type { Link, Outcome, ResolvedLink } from './resolve'
export type { PlacedWords, SharedWords } from './shared-words'
export { type OnTopic, onTopic } from './topics'
