/**
 * Turns what `next build` exports into the site as it is served.
 */
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from '../site/files'
import { HEADERS_FILE, printHeaders } from '../site/headers'
import { checkPages, factsOf, type PageFacts, type Site } from './check'
import { compressFiles } from './compress'
import { setLanguage } from './language'
import { addPolicy } from './policy'
import { holdScripts, kindOf, moveInlineScripts, withoutRuntime } from './scripts'
import { serviceWorker } from './service-worker'
import { addressOf, fileAt, printPage, readPage } from './site'
import { oneStyleSheet, previewedClasses, shortNames } from './styles'
import { isOfNextAlone, isServedText, unreferencedFiles } from './unreferenced'

const SCRIPTS_FOLDER = '_next/static/inline/'

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
 * Finish an export in place.
 *
 * @param folder the export
 * @param site where it will be published, and the base path that it was built with
 * @returns problems as `page: reason`; where there are any, the folder is not a site to serve
 */
export async function finishExport(folder: string, site: Site): Promise<string[]> {
  const { base } = site
  const remove = (files: readonly string[]) =>
    Promise.all(files.map((file) => rm(path.join(folder, file))))
  const write = async (file: string, content: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), content)
  }

  await remove((await filesIn(folder)).filter(isOfNextAlone))
  const files = (await filesIn(folder)).filter((file) => file.endsWith('.html'))
  // Each page is read twice, so that no more than one is held at a time.
  const previewed = new Set<string>()
  for (const file of files) {
    for (const name of previewedClasses((await readPage(folder, file)).tree)) previewed.add(name)
  }
  const sheets = new Map<string, string>()
  for (const file of (await filesIn(folder)).filter((name) => name.endsWith('.css'))) {
    sheets.set(base + addressOf(file), await readFile(path.join(folder, file), 'utf8'))
  }
  const names = shortNames([...sheets.values()])
  const sheetAt = (address: string) => sheets.get(address) ?? null
  const pages: PageFacts[] = []
  for (const file of files) {
    const page = await readPage(folder, file)
    if (kindOf(page) === 'reading') {
      withoutRuntime(page.tree)
      const sheet = oneStyleSheet(page.tree, sheetAt, names, previewed)
      if (sheet) await write(fileAt(sheet.address.slice(base.length)), sheet.content)
    }
    setLanguage(page.tree)
    const scripts = moveInlineScripts(page.tree, `${base}/${SCRIPTS_FOLDER}`)
    for (const [name, content] of scripts) await write(SCRIPTS_FOLDER + name, content)
    holdScripts(page.tree)
    addPolicy(page.tree)
    await write(page.file, printPage(page))
    pages.push(factsOf(page))
  }
  await write(HEADERS_FILE, printHeaders(base))

  await remove(await unreferencedFiles(folder, await filesIn(folder)))
  await removeEmptyFolders(folder)
  const worker = await serviceWorker(folder, await filesIn(folder), pages, base)
  if (worker) await write('service-worker.js', worker)
  const finished = await filesIn(folder)
  const problems = checkPages(pages, new Set(finished), site)
  if (problems.length === 0) {
    await compressFiles(finished.filter(isServedText).map((file) => path.join(folder, file)))
  }
  return problems
}
