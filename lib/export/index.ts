/**
 * A resolution in other forms: a record in, what a file holds out.
 */
export { toAnnotations } from './annotations'
export { toData } from './data'
