/**
 * ETags that follow from a file's content, so that a reader's copy stays valid when a rebuilt site
 * has the same file.
 */
import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** What distinguishes a file from an earlier one in its place, without reading it. */
export function versionOf({ dev, ino, size, mtimeMs }: Stats): string {
  return [dev, ino, size, mtimeMs].join(' ')
}

/**
 * The ETags of the files in a folder. A file is read for its ETag once, and again when it changes.
 *
 * @returns gives the ETag of a file, by its path in the folder; null where there is no such file
 * @throws Error where a file is there and cannot be read
 */
export function createEtags(folder: string): (file: string) => Promise<string | null> {
  const known = new Map<string, { version: string; etag: Promise<string> }>()
  return async (file) => {
    const name = path.join(folder, file)
    const found = await stat(name).catch(() => null)
    if (!found?.isFile()) return null
    const version = versionOf(found)
    const before = known.get(file)
    if (before?.version === version) return before.etag
    const etag = readEtag(name)
    known.set(file, { version, etag })
    etag.catch(() => known.delete(file))
    return etag
  }
}

async function readEtag(name: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(name), hash)
  return `"${hash.digest('base64url').slice(0, 22)}"`
}
