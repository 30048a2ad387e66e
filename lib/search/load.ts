/**
 * Loading the files of the search over the network.
 */
import { searchFilePath, searchIndexPath } from '../site'
import { SEARCH_VERSION, type SearchManifest } from './index/data'
import { SearchIndex } from './index/reader'

/**
 * Load the first file, by which the others are found.
 *
 * @throws Error where it cannot be loaded, or is of another version than this code, also when fetched anew
 */
export async function loadIndex(): Promise<SearchIndex> {
  let manifest: SearchManifest = await (await fetchFile(searchIndexPath)).json()
  if (manifest.version !== SEARCH_VERSION) {
    manifest = await (await fetchFile(searchIndexPath, 'reload')).json()
  }
  if (manifest.version !== SEARCH_VERSION) {
    throw new Error(
      `Unexpected search data of version ${manifest.version}, expected ${SEARCH_VERSION}; reload the page`,
    )
  }
  return new SearchIndex(manifest, async (name) => {
    const response = await fetchFile(searchFilePath(name))
    return new Uint8Array(await response.arrayBuffer())
  })
}

async function fetchFile(path: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(path, { cache })
  if (!response.ok) throw new Error(`The search index answered ${response.status}`)
  return response
}
