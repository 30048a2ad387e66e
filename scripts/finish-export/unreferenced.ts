/**
 * Files that nothing refers to.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { HEADERS_FILE } from '../site/headers'

/** What a host or a crawler asks for by itself; the sitemap is named in `robots.txt`. */
const ASKED_FOR = new Set([HEADERS_FILE, 'robots.txt', 'service-worker.js'])

/** What Next writes for its own navigation: each page as data, and pages a second time. */
const OF_NEXT = /(^|\/)(__next\.[^/]*\.txt|index\.txt)$|^(404|_not-found)\//

const TEXT = /\.(html|css|js|json|svg|xml|txt|webmanifest)$/

/** Whether a file is text that is served, and so worth compressing. */
export function isServedText(file: string): boolean {
  return TEXT.test(file)
}

/** Whether a file serves only Next's navigation, which this site does not use. */
export function isOfNextAlone(file: string): boolean {
  return OF_NEXT.test(file)
}

/**
 * The files that no page leads to.
 *
 * @param folder the export
 * @param files every file in it
 */
export async function unreferencedFiles(
  folder: string,
  files: readonly string[],
): Promise<string[]> {
  const roots = files.filter((file) => file.endsWith('.html') || ASKED_FOR.has(file))
  const kept = await filesFrom(folder, files, roots)
  return files.filter((file) => !kept.has(file))
}

/**
 * The files that some files lead to, with them. A file is led to where its name stands in a
 * text file that is: so chunks of script keep those that they load.
 *
 * @param folder the export
 * @param files every file in it
 * @param roots where to begin
 */
export async function filesFrom(
  folder: string,
  files: readonly string[],
  roots: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set(roots)
  const waiting = [...roots]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!isServedText(file)) continue
    const text = await readFile(path.join(folder, file), 'utf8')
    for (const candidate of files) {
      if (found.has(candidate) || !text.includes(path.posix.basename(candidate))) continue
      found.add(candidate)
      waiting.push(candidate)
    }
  }
  return found
}
