/**
 * `node --import tsx scripts/write-files FOLDER`: writes into an export what is no page: the data, the feeds, the
 * files of the search and of the page that finds citations. Next would take as long for each of them as for a page,
 * and they are many.
 */
import '../site/site-address'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getCorpus } from '../../lib/corpus'
import {
  citeFiles,
  corpusVersion,
  dtsFiles,
  feedNames,
  fileNamed,
  fileNames,
  toFeed,
} from '../../lib/export'
import { buildSearch } from '../../lib/search/build'
import { feedFileName } from '../../lib/site'
import { CITE_FOLDER, DTS_FOLDER, SEARCH_FILES, SEARCH_INDEX } from '../site/files'

const [folder = '.next/export'] = process.argv.slice(2)
const corpus = await getCorpus()

async function write(name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
}

// What is made of other files comes last: by then they are there.
const written = (name: string) => readFileSync(path.join(folder, 'data', name))
for (const name of fileNames(corpus).reverse()) {
  await write(`data/${name}`, fileNamed(corpus, name, written)?.content ?? '')
}
for (const { name, content } of dtsFiles(corpus)) await write(DTS_FOLDER + name, content)
for (const [name, content] of citeFiles(corpus)) await write(CITE_FOLDER + name, content)
for (const name of feedNames(corpus)) {
  await write(`feeds/${feedFileName(name)}`, toFeed(corpus, name) ?? '')
}
const { manifest, files } = await buildSearch(corpus, { version: corpusVersion(corpus) })
await write(SEARCH_INDEX, JSON.stringify(manifest))
for (const [name, bytes] of files) await write(SEARCH_FILES + name, bytes)
