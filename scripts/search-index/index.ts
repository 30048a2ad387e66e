/**
 * `node --import tsx scripts/search-index FOLDER`: writes the files of the search into an export.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getCorpus } from '../../lib/corpus'
import { buildSearch } from '../../lib/search/build'
import { SEARCH_FILES, SEARCH_INDEX } from '../site/files'

const [folder = '.next/export'] = process.argv.slice(2)
const { manifest, files } = await buildSearch(await getCorpus())
await mkdir(path.join(folder, SEARCH_FILES), { recursive: true })
await writeFile(path.join(folder, SEARCH_INDEX), JSON.stringify(manifest))
for (const [name, bytes] of files) await writeFile(path.join(folder, SEARCH_FILES, name), bytes)
