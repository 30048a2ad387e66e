/**
 * The second door of the parser, for the browser: finding citations in words and reading symbols, without
 * what reads whole texts.
 */
export { createAnyReferenceFinder } from './citation'
export {
  createSymbolFormReader,
  isSameSymbol,
  type SymbolFormReader,
  type SymbolValues,
} from './symbol-form'
