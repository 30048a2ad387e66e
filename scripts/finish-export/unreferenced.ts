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

/** What may be the name of a file in a text: no sign that parts a name from others, and an ending. */
const NAME = /[^\s/"'`()<>\\,;={}|&?#]+\.[A-Za-z0-9]+/g

/**
 * The files that some files lead to, with them. A file is led to where its name stands in a
 * text file that is: so chunks of script keep those that they load. Each text is read once, whatever
 * the number of files.
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
  const byName = new Map<string, string[]>()
  for (const file of files) {
    const name = path.posix.basename(file)
    const same = byName.get(name)
    if (same) same.push(file)
    else byName.set(name, [file])
  }
  /** Names that the expression does not tell: they have no ending. */
  const bare = [...byName.keys()].filter((name) => !/\.[A-Za-z0-9]+$/.test(name))
  const found = new Set(roots)
  const waiting = [...roots]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!isServedText(file)) continue
    const text = await readFile(path.join(folder, file), 'utf8')
    const names = new Set(bare.filter((name) => text.includes(name)))
    for (const [name] of text.matchAll(NAME)) names.add(name).add(decoded(name))
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
