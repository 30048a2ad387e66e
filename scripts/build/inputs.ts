/**
 * All that a site is made of, as one hash.
 */
import { createHash, type Hash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Hash everything below some paths: names and contents, in a fixed order. What is no regular file
 * counts by what it is and is never opened: a pipe would keep one waiting, a device without end.
 *
 * @param names files and folders, relative to the present folder
 * @param settings what else the site depends on
 * @returns SHA-256 in hexadecimal
 */
export async function hashOfInputs(
  names: readonly string[],
  settings: readonly string[],
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const name of names) await addTo(hash, name)
  return hash.digest('hex')
}

async function addTo(hash: Hash, name: string, entry?: Dirent): Promise<void> {
  const found = await stat(name).catch(() => null)
  hash.update(`${name}\0`)
  if (found?.isFile()) {
    hash.update(`file ${found.size}\0`)
    const unreadable = (error: unknown) => hash.update(`unreadable ${String(error)}\0`)
    await pipeline(createReadStream(name), async (chunks) => {
      for await (const chunk of chunks) hash.update(chunk)
    }).catch(unreadable)
  } else if (found?.isDirectory() && !entry?.isSymbolicLink()) {
    const entries = await readdir(name, { withFileTypes: true }).catch(() => [])
    for (const inner of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      await addTo(hash, path.posix.join(name, inner.name), inner)
    }
  } else {
    hash.update(`${found?.mode ?? 'missing'}\0`)
  }
}
