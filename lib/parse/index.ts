/**
 * The parser: a text in, a record and messages out. It reads no file system and no
 * other document.
 *
 * ```text
 * text ─ syntax ─> runs ─ segment ─> segments ─ structure ─> tree ─ to-record ─> record
 * ```
 */

export { ALIASES_RULE, type FormerId } from './aliases'
export { findDate } from './date'
export { BODY_RULE } from './editor'
export { foldCharacters } from './fold'
export { detectLanguage } from './language'
export {
  createParser,
  type ParseOptions,
  type ParseResult,
  type Parser,
  type TextReading,
} from './parser'
export {
  createSymbolFormReader,
  isSameSymbol,
  type SymbolFormReader,
  type SymbolValues,
} from './symbol-form'
export { leaves, type ResolutionTree } from './tree'
