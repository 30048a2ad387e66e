/**
 * Two sites that differ in every page, to be put in the place of each other.
 */
import { createHash } from 'node:crypto'
import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { NOTHING_KEPT } from '../../../lib/kept-files'
import { createCompressor } from '../../finish-export/compress'
import { ENCODINGS } from '../../serve/address'
import { filesIn } from '../../site/files'
import { writeManifest } from '../../site/manifest'
import { replaceSite } from '../../site/replace'

/** The two sites, and the place that they take in turn. */
export interface TwoSites {
  out: string
  /** The addresses of files that both have. */
  addresses: string[]
  /** The hashes of what may be sent for an address, as {@link hashOf} makes them. */
  known: ReadonlyMap<string, ReadonlySet<string>>
  /** Put the one in the place of the other. */
  swap: () => Promise<void>
}

/** A file that no system can send at once, as every file of a large corpus may be. */
export const LARGE = '/large.bin'
const LARGE_SIZE = 16 * 1024 * 1024

/** The SHA-256 of what was sent. */
export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64url')
}

/**
 * Make two sites of the built one.
 *
 * @param built the built site's folder
 * @param folder where they are put
 */
export async function makeTwoSites(built: string, folder: string): Promise<TwoSites> {
  const sites = [path.join(folder, 'a'), path.join(folder, 'b')] as const
  for (const site of sites) await cp(built, site, { recursive: true })
  const [one, other] = sites
  const files = await filesIn(other)
  const pages = files.filter((name) => name.endsWith('.html'))
  const compressor = createCompressor(other, NOTHING_KEPT, pages.length)
  for (const file of pages) {
    const name = path.join(other, file)
    const content = Buffer.from(`${await readFile(name, 'utf8')}<!-- the other -->\n`)
    await writeFile(name, content)
    await compressor.compress(file, content)
  }
  await compressor.finish()
  for (const site of sites) {
    await writeFile(path.join(site, LARGE), Buffer.alloc(LARGE_SIZE, site))
    await writeManifest(site, site)
  }

  const endings = ENCODINGS.map(([, ending]) => ending)
  const plain = files.filter(
    (file) => !/^[._]/.test(file) && !endings.some((ending) => file.endsWith(ending)),
  )
  const known = new Map<string, Set<string>>()
  for (const file of plain) {
    const hashes = new Set<string>()
    for (const site of sites) {
      for (const ending of ['', ...endings]) {
        const content = await readFile(path.join(site, file + ending)).catch(() => null)
        if (content) hashes.add(hashOf(content))
      }
    }
    known.set(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, hashes)
  }

  const out = path.join(folder, 'out')
  let swaps = 0
  const swap = async () => {
    const next = path.join(folder, 'next')
    await cp(swaps++ % 2 ? other : one, next, { recursive: true })
    await replaceSite(next, out)
  }
  await swap()
  return { out, addresses: [...known.keys()].filter((address) => address !== LARGE), known, swap }
}
