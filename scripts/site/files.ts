/**
 * The files of a folder.
 */
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** The file that search loads first, from the root of a site. */
export const SEARCH_INDEX = 'search/index.json'
/** The folder of the data. */
export const DATA_FOLDER = 'data/'

/** The folder of what citations are found by. */
export const CITE_FOLDER = 'cite/'
/** The folder of its shards, whose names change with their content. */
export const CITE_SHARDS = `${CITE_FOLDER}shards/`

/** The folder of what programs go through the texts by. */
export const DTS_FOLDER = 'dts/'

/** The folder of the other files of the search, whose names change with their content. */
export const SEARCH_FILES = 'search/files/'

/** Every file below a folder, by its path from there with forward slashes, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}
