/**
 * The parser: a text in, a record and messages out. It reads no file system and no
 * other document.
 *
 * ```text
 * text ─ syntax ─> mdast, runs ─ segment ─> segments ─ structure ─> tree ─ to-record ─> record
 * ```
 */
export { createParser, type ParseOptions, type ParseResult, type Parser } from './parser'
export { leaves, type ResolutionTree } from './tree'
