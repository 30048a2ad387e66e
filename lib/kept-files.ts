/**
 * What was made before and would be made the same again: results under the hash of all that they were made
 * of, in files that two builds at once do not spoil for each other. Nothing depends on them but time: what
 * cannot be kept, or is kept in part, is made again.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'

/** Results that were kept under names. */
export interface KeptFiles {
  /** What is kept under a name, null where nothing is. It was kept whole, but may have been changed since. */
  read(name: string): Promise<Buffer | null>
  /** Keep something, whole or not at all. */
  write(name: string, content: string | Buffer): Promise<void>
  /** Remove what neither was read nor written. */
  removeUnused(): Promise<void>
}

/**
 * The entry that was kept as JSON; null where there is none, and where there is only a part of one: no part of
 * JSON is JSON.
 */
export function entryIn<Schema extends z.ZodType>(
  content: Buffer | null,
  schema: Schema,
): z.output<Schema> | null {
  if (!content) return null
  try {
    return schema.safeParse(JSON.parse(content.toString())).data ?? null
  } catch {
    return null
  }
}

/** Keeps nothing. */
export const NOTHING_KEPT: KeptFiles = {
  read: async () => null,
  write: async () => undefined,
  removeUnused: async () => undefined,
}

/** For how long results of other sources are kept: they may come back. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000

/**
 * Open the results of some sources.
 *
 * @param folder where results of all sources are
 * @param generation the hash of the sources, and of whatever else all of their results depend on
 * @param isWritten whether new results may be kept, and long unused ones of other sources removed
 */
export async function openKeptFiles(
  folder: string,
  generation: string,
  isWritten: boolean,
): Promise<KeptFiles> {
  const place = path.join(folder, generation)
  const used = new Set<string>()
  if (isWritten) await prepare(folder, generation)
  return {
    async read(name) {
      used.add(name)
      // Not as a promise: to wait for each of thousands of small files takes longer than to read or write it.
      try {
        return readFileSync(path.join(place, name))
      } catch {
        return null
      }
    },
    async write(name, content) {
      if (!isWritten) return
      used.add(name)
      const beside = path.join(place, `${name}.${randomUUID()}.tmp`)
      try {
        writeFileSync(beside, content)
        renameSync(beside, path.join(place, name))
      } catch {
        await rm(beside, { force: true }).catch(() => undefined)
      }
    },
    async removeUnused() {
      if (!isWritten) return
      const names = await readdir(place).catch(() => [])
      for (const name of names.filter((each) => !used.has(each))) {
        await rm(path.join(place, name), { force: true }).catch(() => undefined)
      }
    },
  }
}

/**
 * The hash of sources: modules below some folders, the packages, Node. Null where they are not there.
 *
 * @param project the folder of the project
 * @param folders folders of modules in it
 */
export async function hashOfSources(
  project: string,
  folders: readonly string[],
): Promise<string | null> {
  try {
    const found = await Promise.all(
      folders.map((folder) =>
        readdir(path.join(project, folder), { recursive: true, withFileTypes: true }),
      ),
    )
    const modules = found
      .flat()
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
    const files = [...modules, path.join(project, 'package-lock.json')]
    const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')))
    return hashOf(process.version, ...contents)
  } catch {
    return null
  }
}

/** One hash of several texts, SHA-256 in hexadecimal; none can take over a part of another. */
export function hashOf(...texts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}

/** Make the folder for the results of some sources, and remove those that nobody has used for long. */
async function prepare(folder: string, generation: string): Promise<void> {
  const now = new Date()
  try {
    await mkdir(path.join(folder, generation), { recursive: true })
    await utimes(path.join(folder, generation), now, now)
    for (const other of await readdir(folder)) {
      const { mtimeMs } = await stat(path.join(folder, other))
      if (other === generation || now.getTime() - mtimeMs < KEPT_FOR) continue
      await rm(path.join(folder, other), { recursive: true, force: true })
    }
  } catch {
    // Where nothing can be kept, everything is made again.
  }
}
