/**
 * A resolution in other formats: a record in, the content of a file out.
 */
export { toAnnotations } from './annotations'
export { citeFiles } from './cite-files'
export { CLAUSE_COLUMNS, toClausesCsv } from './csv'
export { DATA_SCHEMA, toData } from './data'
export { dataJsonSchema, dataSchema } from './data-schema'
export { type DtsFile, dtsFiles } from './dts'
export { feedNames, toFeed } from './feeds'
export {
  CORPUS_FILES,
  type FileFacts,
  factsOf,
  fileNamed,
  fileNames,
} from './files'
export { type Content, resolutionFile } from './forms'
export {
  headTags,
  toBibtex,
  toCsl,
  toLegislation,
  toOscolaBibtex,
  toRis,
} from './reference'
export { corpusVersion } from './version'
