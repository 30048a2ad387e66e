/**
 * Files that nothing refers to.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { groupBy } from '../../lib/group-by'
import { CITE_SHARDS, DATA_FOLDER, DTS_FOLDER, SEARCH_FILES } from '../site/files'
import { HEADERS_FILE } from '../site/headers'

/** What a host or a crawler asks for by itself; the sitemap is named in `robots.txt`. */
const ASKED_FOR = new Set([HEADERS_FILE, 'robots.txt', 'service-worker.js'])

/** Folders whose files programs ask for by names that no page has to show. */
const ASKED_FOR_IN = [SEARCH_FILES, DATA_FOLDER, DTS_FOLDER, CITE_SHARDS]

/** Files that are smaller when compressed; those of the search are named in part by each other. */
const TEXT = /\.(html|css|js|json|svg|xml|txt|webmanifest|bib|ris|csv|atom|bin|md|tei|cff)$/

/** What may lead to a file: data lead to pages and to data, and pages lead to those too. */
const LEADING = /\.(html|css|js|svg|xml|webmanifest)$|^robots\.txt$|^search\/index\.json$/

/** Whether a file is text that is served, and so worth compressing. */
export function isServedText(file: string): boolean {
  return TEXT.test(file)
}

/** What may be the name of a file in a text: no character that parts a name from others, and an ending. */
const NAME = /[^\s/"'`()<>\\,;={}|&?#]+\.[A-Za-z0-9]+/g

/** What may be the names of files in a text, as they are written and without the escapes of an address. */
export function namesIn(text: string): Set<string> {
  const names = new Set<string>()
  for (const [name] of text.matchAll(NAME)) names.add(name).add(decoded(name))
  return names
}

/** The names that pages hold, by the file of each; so none is read again. */
export type NamesOnPages = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The files that no page leads to.
 *
 * @param folder the export
 * @param files every file in it
 * @param onPages what is known of the pages
 */
export async function unreferencedFiles(
  folder: string,
  files: readonly string[],
  onPages: NamesOnPages,
): Promise<string[]> {
  const roots = files.filter(
    (file) =>
      file.endsWith('.html') ||
      ASKED_FOR.has(file) ||
      ASKED_FOR_IN.some((asked) => file.startsWith(asked)),
  )
  const kept = await filesFrom(folder, files, roots, onPages)
  return files.filter((file) => !kept.has(file))
}

/**
 * The files that some files lead to, with them. A file is led to where its name stands in a
 * file that is: so chunks of script keep those that they load. Each is read once, whatever the number of
 * files.
 *
 * @param folder the export
 * @param files every file in it
 * @param roots where to begin
 * @param onPages what is known of the pages
 */
export async function filesFrom(
  folder: string,
  files: readonly string[],
  roots: readonly string[],
  onPages: NamesOnPages,
): Promise<ReadonlySet<string>> {
  const byName = groupBy(files, (file) => path.posix.basename(file))
  const found = new Set(roots)
  const waiting = [...roots]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    // Data lead to data, which are kept anyway.
    const isData = file.startsWith(DATA_FOLDER) && !file.endsWith('.html')
    if (!LEADING.test(file) || isData) continue
    const names = onPages.get(file) ?? namesIn(await readFile(path.join(folder, file), 'utf8'))
    for (const name of names) {
      for (const candidate of byName.get(name) ?? []) {
        if (found.has(candidate)) continue
        found.add(candidate)
        waiting.push(candidate)
      }
      byName.delete(name)
    }
  }
  return found
}

/** A name without the escapes that it has in an address. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
