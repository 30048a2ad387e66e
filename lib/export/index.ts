/**
 * A resolution in other formats: a record in, the content of a file out.
 */
export { toAnnotations } from './annotations'
export { toData } from './data'
export {
  headTags,
  toBibtex,
  toCsl,
  toLegislation,
  toOscolaBibtex,
  toRis,
} from './reference'
