import type { SearchFiles } from '../../../lib/search/build'
import { createSearchEngine, type SearchEngine } from '../../../lib/search/engine'
import { SearchIndex } from '../../../lib/search/index/reader'

/**
 * An index over files in memory.
 *
 * @param loaded told of each file that a query needs, the first time
 */
export function indexOver(
  { manifest, files }: SearchFiles,
  loaded?: (name: string) => void,
): SearchIndex {
  return new SearchIndex(manifest, async (name) => {
    loaded?.(name)
    const bytes = files.get(name)
    if (!bytes) throw new Error(`There is no file ${name}`)
    return bytes
  })
}

/** A search over files in memory. @param loaded as of {@link indexOver} */
export function engineOver(files: SearchFiles, loaded?: (name: string) => void): SearchEngine {
  return createSearchEngine(indexOver(files, loaded))
}
