/**
 * The corpus: the one folder that reads `content/`.
 */

export type { Corpus } from './corpus'
export { contentRoot, getCorpus, RECORDS } from './get'
export { type LoadResult, loadCorpus } from './load'
export { loadAuthorities } from './load/authorities'
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
  type ClausePlace,
  type ComparingNote,
  citedAsWhole,
} from './views/apparatus'
export {
  type CitationMap,
  type CitedWork,
  type CitingResolution,
  citationMap,
  mostCited,
} from './views/citations'
export { countInstruments, countTopics, type UseCount } from './views/counts'
export { type Ground, type Grounded, parallelReading } from './views/grounds'
export { instrumentsByKind, type OfBody, type OfKind, resolutionsByBody } from './views/groups'
export { type InstrumentUse, type NotePlace, type PartUse, useOf } from './views/instruments'
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
} from './views/links'
export { findResolution } from './views/lookups'
export {
  type BodyColumn,
  type HeadRow,
  type OpeningPlace,
  type OpeningTable,
  openingTable,
} from './views/openings'
export { reportReferences } from './views/reference-report'
export type { PlacedWords, SharedWords } from './views/shared-words'
export { type OnTopic, onTopic } from './views/topics'
