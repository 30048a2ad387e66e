/**
 * The service worker of an export.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { offlinePath } from '../../lib/site'
import type { PageFacts } from './check'
import { addressOf, fileAt } from './site'
import { filesFrom, type NamesOnPages } from './unreferenced'

/** The page that a reader without a connection sees; it is kept beforehand, with what it loads. */
const OFFLINE_PAGE = fileAt(offlinePath)

/** Files whose names change with their content. */
const HASHED = /^(_next\/static|elements|search\/files)\//

const SOURCE = 'lib/offline/service-worker.ts'

/**
 * Bundle the service worker. Its content changes with any file of the export, so that a
 * browser learns of each new build.
 *
 * @param folder the export
 * @param files every file in it
 * @param pages its pages
 * @param base the base path of the build
 * @returns the script; null where the export has no page for readers without a connection
 */
export async function serviceWorker(
  folder: string,
  files: readonly string[],
  pages: readonly PageFacts[],
  base: string,
): Promise<string | null> {
  const offline = pages.find(({ file }) => file === OFFLINE_PAGE)
  if (!offline) return null
  const onPages = new Map(pages.map(({ file, names }) => [file, names]))
  const hashes = new Map<string, string>()
  // Not as promises: to wait for each of thousands of small files takes longer than to read it.
  for (const file of files) hashes.set(file, hashOf(readFileSync(path.join(folder, file))))

  const loaded = offline.addresses.flatMap(({ element, value, loads }) =>
    loads && element !== 'form' ? value : [],
  )
  // What its scripts load once the reader asks for it works without a connection too.
  const later = [...(await filesFrom(folder, files, [OFFLINE_PAGE], onPages))]
    .filter((file) => HASHED.test(file) && file.endsWith('.js'))
    .map((file) => base + addressOf(file))
  const all = new Set([base + addressOf(OFFLINE_PAGE), ...loaded, ...later])
  const needed = [...all].flatMap((url) => {
    const file = fileAt(url.slice(base.length).replace(/\?.*/, ''))
    const revision = hashes.get(file)
    return revision === undefined ? [] : { url, revision, isHashed: HASHED.test(file) }
  })
  const precache = needed.flatMap(({ isHashed, ...entry }) => (isHashed ? [] : entry))
  const hashed = needed.flatMap(({ isHashed, url }) => (isHashed ? url : []))
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      PRECACHE: JSON.stringify(precache),
      FILES: JSON.stringify(hashed),
      TOOLS: JSON.stringify(await toolFiles(folder, files, pages, onPages, base)),
      'process.env.NODE_ENV': '"production"',
      'process.env.NEXT_PUBLIC_BASE_PATH': JSON.stringify(base),
      'process.env.NEXT_PUBLIC_SITE_URL': '""',
    },
    banner: { js: `/* ${hashOf(JSON.stringify([...hashes]))} */` },
  })
  return outputFiles.map(({ text }) => text).join('')
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** What each tool loads, at once or when it is used, by the address of its page. */
async function toolFiles(
  folder: string,
  files: readonly string[],
  pages: readonly PageFacts[],
  onPages: NamesOnPages,
  base: string,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const page of pages.filter(({ kind }) => kind === 'tool')) {
    const loaded = await filesFrom(folder, files, [page.file], onPages)
    // A small corpus has all of the search in one file, a large one as much as each query needs.
    const parts = [...loaded].filter((file) => file.endsWith('.bin'))
    found[base + addressOf(page.file)] = [...loaded]
      .filter((file) => /\.(js|css|json)$/.test(file) || (parts.length === 1 && file === parts[0]))
      .map((file) => base + addressOf(file))
  }
  return found
}
