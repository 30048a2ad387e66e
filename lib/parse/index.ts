/**
 * The parser: a text in, a record and messages out. It reads no file system and no
 * other document.
 *
 * ```text
 * text ─ syntax ─> runs ─ segment ─> segments ─ structure ─> tree ─ to-record ─> record
 * ```
 */

export { findDate } from './date'
export { foldCharacters } from './fold'
export {
  createLanguageSeparator,
  type LanguageSeparator,
  type LanguagesApart,
} from './languages-apart'
export { BODY_RULE } from './masthead/editor'
export { detectLanguage } from './openings/language'
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
export { ALIASES_RULE, type FormerId } from './tree/aliases'
export { leaves, type ResolutionTree } from './tree/tree'
export { anyBefore, anyOf } from './whole-words'
