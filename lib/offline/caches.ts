/**
 * Names of the caches that the service worker keeps. All sites of a host share one storage, so each
 * name begins with this site's path.
 */
import { homePath } from '../site'

/** Pages that were visited. */
export const PAGES_CACHE = `${homePath} pages`

/** Files whose names change with their content. */
export const FILES_CACHE = `${homePath} files`

/** The files of the search, whose names change with their content; a large corpus has thousands. */
export const SEARCH_CACHE = `${homePath} search`

/** The first file of the search, and the texts as issued. */
export const DATA_CACHE = `${homePath} data`
