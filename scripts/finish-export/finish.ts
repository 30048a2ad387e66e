/**
 * Turns what `next build` exports into the site as it is served.
 */
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from '../site/files'
import { HEADERS_FILE, printHeaders } from '../site/headers'
import { checkPages, factsOf, type PageFacts, type Site } from './check'
import { createCompressor, isCompressedCopy } from './compress'
import { setLanguage } from './language'
import { isOfNextAlone, withoutRuntime } from './next-output'
import { addPolicy } from './policy'
import { moveInlineScripts } from './scripts'
import { serviceWorker } from './service-worker'
import { addressOf, fileAt, kindOf, printPage, readPage } from './site'
import { createStyleSheets } from './style-sheets'
import { isServedText, unreferencedFiles } from './unreferenced'

const SCRIPTS_FOLDER = '_next/static/inline/'

const SERVICE_WORKER = 'service-worker.js'

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

/**
 * Finish an export in place, one page at a time.
 *
 * @param folder the export
 * @param site where it will be published, and the base path that it was built with
 * @returns problems as `page: reason`; where there are any, the folder is not a site to serve
 * @throws Error where Next wrote what is not known here
 */
export async function finishExport(folder: string, site: Site): Promise<string[]> {
  const { base } = site
  const compressor = createCompressor(folder)
  const remove = (files: readonly string[]) =>
    Promise.all(files.map((file) => rm(path.join(folder, file))))
  const write = async (file: string, content: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), content)
  }

  const exported = await filesIn(folder)
  await remove(exported.filter(isOfNextAlone))
  const files = exported.filter((file) => !isOfNextAlone(file))
  const sheets = new Map<string, string>()
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    sheets.set(base + addressOf(file), await readFile(path.join(folder, file), 'utf8'))
  }
  const resolution = files.find((file) => RESOLUTION.test(file))
  const styleSheets = createStyleSheets(
    sheets,
    resolution ? (await readPage(folder, resolution)).tree : null,
  )
  const pages: PageFacts[] = []
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = await readPage(folder, file)
    const kind = kindOf(page)
    if (kind === 'reading') {
      withoutRuntime(page.tree)
      styleSheets.place(page.tree)
    } else {
      const scripts = moveInlineScripts(page.tree, `${base}/${SCRIPTS_FOLDER}`)
      for (const [name, content] of scripts) await write(SCRIPTS_FOLDER + name, content)
    }
    setLanguage(page.tree)
    addPolicy(page.tree)
    const html = printPage(page)
    await write(page.file, html)
    await compressor.compress(page.file, html)
    pages.push(factsOf(page))
  }
  for (const { address, content } of styleSheets.placed()) {
    await write(fileAt(address.slice(base.length)), content)
  }
  await write(HEADERS_FILE, printHeaders(base))

  const onPages = new Map(pages.map(({ file, names }) => [file, names]))
  const all = (await filesIn(folder)).filter((file) => !isCompressedCopy(file))
  const unreferenced = new Set(await unreferencedFiles(folder, all, onPages))
  await remove([...unreferenced])
  await removeEmptyFolders(folder)
  const finished = all.filter((file) => !unreferenced.has(file))
  const worker = await serviceWorker(folder, finished, pages, base)
  if (worker) {
    await write(SERVICE_WORKER, worker)
    finished.push(SERVICE_WORKER)
  }
  const problems = checkPages(pages, new Set(finished), site)
  const waiting = problems.length === 0 ? finished : []
  for (const file of waiting.filter((name) => isServedText(name) && !name.endsWith('.html'))) {
    await compressor.compress(file)
  }
  await compressor.finish()
  return problems
}
