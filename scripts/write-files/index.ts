/**
 * `node --import tsx scripts/write-files FOLDER`: writes into an export what is no page: the data, the feeds, the
 * files of the search and of the page that finds citations. Next would take as long for each of them as for a page,
 * and they are many.
 */
import '../site/site-address'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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

/** Folders that are there. */
const folders = new Set<string>()

/** Write a file, not as a promise: to wait for each of thousands of small ones takes longer than to write it. */
function write(name: string, content: string | Uint8Array): void {
  const file = path.join(folder, name)
  const place = path.dirname(file)
  if (!folders.has(place)) mkdirSync(place, { recursive: true })
  folders.add(place)
  writeFileSync(file, content)
}

// What is made of other files comes last: by then they are there.
const written = (name: string) => readFileSync(path.join(folder, 'data', name))
for (const name of fileNames(corpus).reverse()) {
  write(`data/${name}`, fileNamed(corpus, name, written)?.content ?? '')
}
for (const { name, content } of dtsFiles(corpus)) write(DTS_FOLDER + name, content)
for (const [name, content] of citeFiles(corpus)) write(CITE_FOLDER + name, content)
for (const name of feedNames(corpus)) {
  write(`feeds/${feedFileName(name)}`, toFeed(corpus, name) ?? '')
}
const { manifest, files } = await buildSearch(corpus, { version: corpusVersion(corpus) })
write(SEARCH_INDEX, JSON.stringify(manifest))
for (const [name, bytes] of files) write(SEARCH_FILES + name, bytes)
