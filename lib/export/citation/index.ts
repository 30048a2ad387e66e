/**
 * Citations of resolutions and of places in them, in the styles that the data describes. Nothing here
 * needs Node: the browser cites by the same code.
 */
export { type CiteOptions, cite, plainText } from './cite'
export { type CitedNumber, citedNumber } from './number'
export { type CitedPlace, numberOfPlace } from './place'
export { type CitedWork, citedWork } from './work'
