/**
 * Citations of resolutions and of places in them, in the styles that the data describes. Nothing here
 * needs Node: the browser cites by the same code.
 */
export { type CiteOptions, citationValues, cite, plainText } from './cite'
export { type CitedNumber, citedNumber } from './number'
export {
  type CitedPlace,
  numberOfPlace,
  rangeOfPlaces,
  toCitedPlace,
  writtenPath,
} from './place'
export { type CitedWork, citedWork, readWork, writtenWork } from './work'
