/**
 * The corpus by the protocol of Distributed Text Services (DTS 1.0), as files: https://dtsapi.org/versions/v1.0/
 */
export { type DtsFile, dtsFiles, MAX_CITABLE_UNITS } from './files'
