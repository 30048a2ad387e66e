/**
 * Finding words on a page, in one script that is loaded when it is needed.
 */
export { FindInText } from '../find-in-text/element'
export { markFound } from './landing'
