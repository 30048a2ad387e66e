/**
 * The corpus: the one folder that reads `content/`.
 */

export type { Corpus, Translation } from './corpus'
export { contentRoot, getCorpus, RECORDS } from './get'
export { type LoadResult, loadCorpus } from './load'
export { loadAuthorities } from './load/authorities'
export { languageName } from './load/languages'
export { type Bytes, readBytes, readTextFile } from './load/read'
export { listResolutions } from './load/resolution-folder'
export { reportLosses } from './lock'
export type { LockEntry } from './lock/anchors'
export { FORMER_LOCK, type Locks, lockPath, PUBLISHED, readLocks } from './lock/files'
export { type LockHistory, readLockHistory } from './lock/history'
export { entriesOf, keyOf, readLock } from './lock/lines'
export { findLosses } from './lock/losses'
export { forgetInLocks, updateLocks } from './lock/update'
export { countMessages, formatMessages } from './report'
export type { Link, LinkOutcome, ResolvedLink } from './resolve'
export {
  type Apparatus,
  apparatusOf,
  type CitedBy,
  type CitedByFirst,
  type ClausePlace,
  type ComparingNote,
  citedAsWhole,
} from './views/apparatus'
export {
  type BodyList,
  bodyLists,
  findResolution,
  type IndexedLine,
  type OfBody,
  type OfYear,
  type Period,
  resolutionIndex,
  resolutionsByBody,
  resolutionsByYear,
} from './views/bodies'
export {
  type CitationMap,
  type CitedWork,
  type CitingResolution,
  citationMap,
  mostCited,
} from './views/citations'
export {
  type Cited,
  type CitingList,
  type CitingPlace,
  citedByList,
  citedByMany,
  type MostCiting,
  mostCiting,
} from './views/citing-lists'
export {
  type ClauseOf,
  type ClausesOfYear,
  clausesByYear,
  clausesOnOnePage,
} from './views/clauses'
export { countInstruments, countTopics, type UseCount } from './views/counts'
export { type Ground, type Grounded, parallelReading } from './views/grounds'
export { instrumentsByKind, type OfKind } from './views/groups'
export {
  type InstrumentEntry,
  type InstrumentUse,
  instrumentUse,
  type NotePlace,
  type PartUse,
} from './views/instruments'
export {
  allLinksFrom,
  type Citing,
  type CitingText,
  type CitingWords,
  citingInstrument,
  citingParts,
  citingResolution,
  linksFrom,
  unusedInstruments,
} from './views/links'
export { keptFor, resolutionsById } from './views/lookups'
export {
  type BodyColumn,
  type HeadRow,
  type OpeningCell,
  type OpeningList,
  type OpeningPlace,
  type OpeningTable,
  openingLists,
  openingTable,
  openingTables,
  withFewColumns,
  withFrequentHeads,
} from './views/openings'
export { reportReferences } from './views/reference-report'
export type { PlacedWords, SharedWords } from './views/shared-words'
export {
  addressOfText,
  type CorpusText,
  inLanguage,
  targetPathIn,
  textOf,
  textsOf,
} from './views/texts'
export { type OnTopic, type TopicList, topicList } from './views/topics'
