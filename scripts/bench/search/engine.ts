import type { SearchFiles } from '../../../lib/search/build'
import { createSearchEngine, type SearchEngine } from '../../../lib/search/engine'
import { SearchIndex } from '../../../lib/search/index/reader'

/**
 * A search over files in memory.
 *
 * @param loaded told of each file that a query needs, the first time
 */
export function engineOver(
  { manifest, files }: SearchFiles,
  loaded?: (name: string) => void,
): SearchEngine {
  const index = new SearchIndex(manifest, async (name) => {
    loaded?.(name)
    const bytes = files.get(name)
    if (!bytes) throw new Error(`There is no file ${name}`)
    return bytes
  })
  return createSearchEngine(index)
}
