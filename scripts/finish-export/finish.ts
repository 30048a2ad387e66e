/**
 * Turns what `next build` exports into the site as it is served.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, rmdir, unlink } from 'node:fs/promises'
import path from 'node:path'
import {
  hashOf,
  hashOfSources,
  type KeptFiles,
  NOTHING_KEPT,
  openKeptFiles,
} from '../../lib/kept-files'
import { withMarkup } from '../../lib/page-markup'
import { DATA_FOLDER, DTS_FOLDER, filesIn } from '../site/files'
import { HEADERS_FILE, printHeaders } from '../site/headers'
import { checkPages, factsOf, type PageFacts, type Site } from './check'
import { createCompressor, isCompressedCopy, MANY_PAGES } from './compress'
import { type FinishedPage, keptOrFinished } from './kept-pages'
import { setLanguage } from './language'
import { isOfNextAlone, isReadingPage, withoutContent, withoutRuntime } from './next-output'
import { addPolicy } from './policy'
import { moveInlineScripts } from './scripts'
import { serviceWorker } from './service-worker'
import { addressOf, fileAt, parsePage, printPage } from './site'
import { createStyleSheets } from './style-sheets'
import { isServedText, unreferencedFiles } from './unreferenced'

const SCRIPTS_FOLDER = '_next/static/inline/'

const SERVICE_WORKER = 'service-worker.js'

/** Where every resolution has several files, of which most are small. */
const SMALL_IN = [DATA_FOLDER, DTS_FOLDER]
/** A file of fewer bytes is sent in one packet, compressed or not. */
const ONE_PACKET = 1_200
/** A site of many pages has more files of data than pages, of which few are ever asked for: only large ones are worth it. */
const LARGE_DATA = 100_000

/** How many files are removed at once. */
const REMOVERS = 4

/** The page of a resolution, what most readers come for. */
const RESOLUTION = /^resolutions\/[^/]+\/index\.html$/

/** Remove the folders below one that hold no file. */
async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const inner = path.join(folder, entry.name)
    await removeEmptyFolders(inner)
    if ((await readdir(inner)).length === 0) await rmdir(inner)
  }
}

/** Remove files of a folder. To remove thousands takes time, but not this process's: something else can be done. */
async function removeFiles(folder: string, files: readonly string[]): Promise<void> {
  const rest = files.values()
  const remover = async () => {
    for (const file of rest) await unlink(path.join(folder, file))
  }
  await Promise.all(Array.from({ length: REMOVERS }, remover))
}

/** Results that were kept by builds before, of everything that finishing a page depends on. */
async function openKept(folder: string, dependsOn: readonly string[]): Promise<KeptFiles> {
  const sources = await hashOfSources(process.cwd(), ['lib', 'scripts'])
  if (sources === null) return NOTHING_KEPT
  return openKeptFiles(folder, hashOf(sources, ...dependsOn), true)
}

/**
 * Finish an export in place, one page at a time.
 *
 * @param folder the export
 * @param site where it will be published, and the base path that it was built with
 * @param keptIn the folder with pages that were finished before; null to keep none
 * @param beside settles once what is no page is in the export, which may be written while pages are finished
 * @returns problems as `page: reason`; where there are any, the folder is not a site to serve
 * @throws Error where Next wrote what is not known here
 */
export async function finishExport(
  folder: string,
  site: Site,
  keptIn: string | null = null,
  beside: Promise<void> = Promise.resolve(),
): Promise<string[]> {
  const { base } = site
  // Not as promises: to wait for each of thousands of small files takes longer than to read or write it.
  const read = (file: string) => readFileSync(path.join(folder, file))
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), content)
  }

  const exported = await filesIn(folder)
  const removing = removeFiles(folder, exported.filter(isOfNextAlone))
  // Whoever waits for it is told.
  removing.catch(() => {})
  const files = exported.filter((file) => !isOfNextAlone(file))
  const sheets = new Map<string, string>()
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    sheets.set(base + addressOf(file), String(read(file)))
  }
  const resolution = files.find((file) => RESOLUTION.test(file))
  const first = resolution
    ? parsePage(resolution, await withMarkup(String(read(resolution)))).tree
    : null
  const styleSheets = createStyleSheets(sheets, first)
  const kept = keptIn
    ? await openKept(keptIn, [base, JSON.stringify([...sheets]), styleSheets.shared.join(' ')])
    : NOTHING_KEPT
  const pagesWritten = files.filter((name) => name.endsWith('.html'))
  const compressor = createCompressor(folder, kept, pagesWritten.length)

  const finishReadingPage = async (file: string, written: string): Promise<FinishedPage> => {
    const page = parsePage(file, await withMarkup(withoutContent(written)))
    withoutRuntime(page.tree)
    const had = styleSheets.place(page.tree)
    setLanguage(page.tree)
    addPolicy(page.tree)
    return { html: printPage(page), facts: factsOf(page), sheets: had }
  }
  const finishTool = (file: string, written: string) => {
    const page = parsePage(file, written)
    const scripts = moveInlineScripts(page.tree, `${base}/${SCRIPTS_FOLDER}`)
    for (const [name, content] of scripts) write(SCRIPTS_FOLDER + name, content)
    setLanguage(page.tree)
    addPolicy(page.tree)
    return { html: printPage(page), facts: factsOf(page) }
  }

  const pages: PageFacts[] = []
  for (const file of pagesWritten) {
    const written = String(read(file))
    let finished: Omit<FinishedPage, 'sheets'>
    if (isReadingPage(written)) {
      const page = await keptOrFinished(kept, file, written, () => finishReadingPage(file, written))
      styleSheets.count(page.sheets)
      finished = page
    } else {
      finished = finishTool(file, written)
    }
    const html = Buffer.from(finished.html)
    write(file, html)
    await compressor.compress(file, html)
    pages.push(finished.facts)
  }
  await Promise.all([beside, removing])
  for (const { address, content } of styleSheets.placed()) {
    write(fileAt(address.slice(base.length)), content)
  }
  write(HEADERS_FILE, printHeaders(base))

  const onPages = new Map(pages.map(({ file, names }) => [file, names]))
  const all = (await filesIn(folder)).filter((file) => !isCompressedCopy(file))
  const unreferenced = new Set(await unreferencedFiles(folder, all, onPages))
  await removeFiles(folder, [...unreferenced])
  await removeEmptyFolders(folder)
  const rest = all.filter((file) => !unreferenced.has(file))
  const worker = await serviceWorker(folder, rest, pages, base)
  if (worker) {
    write(SERVICE_WORKER, worker)
    rest.push(SERVICE_WORKER)
  }
  const problems = checkPages(pages, new Set(rest), site)
  if (problems.length > 0) {
    await compressor.finish()
    return problems
  }
  const worthIt = pages.length > MANY_PAGES ? LARGE_DATA : ONE_PACKET
  for (const file of rest.filter((name) => isServedText(name) && !name.endsWith('.html'))) {
    const content = read(file)
    const isSmall = content.length < worthIt
    if (isSmall && SMALL_IN.some((folder) => file.startsWith(folder))) continue
    await compressor.compress(file, content)
  }
  await compressor.finish()
  await kept.removeUnused()
  return []
}
