/**
 * The manifest of a built site, in its file `.build`: what the site was made of, and every file
 * that belongs to it. It shows whether a site is whole, and whether a folder is a site at all, and
 * the server serves only what it lists.
 */
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { filesIn } from './files'

/** The manifest's path from the root of the site. */
export const MANIFEST_FILE = '.build'

const manifestSchema = z.object({
  /** Hash of everything that the site was made from. */
  inputs: z.string(),
  /** The size of each file in bytes, by its path with forward slashes. */
  files: z.record(z.string(), z.int().nonnegative()),
})

/** See {@link MANIFEST_FILE}. */
export type Manifest = z.infer<typeof manifestSchema>

/**
 * Read a manifest.
 *
 * @param text the content of the file
 * @returns null where it is not one
 */
export function parseManifest(text: string): Manifest | null {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** The manifest of the site in a folder; null where there is none. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(path.join(folder, MANIFEST_FILE), 'utf8').catch(() => null)
  return text === null ? null : parseManifest(text)
}

/**
 * Describe the site in a folder, and put the manifest into it: the last step of a build.
 *
 * @param folder the site, with all its files
 * @param inputs the hash of what it was made from
 */
export async function writeManifest(folder: string, inputs: string): Promise<void> {
  const files: Manifest['files'] = {}
  for (const file of await filesIn(folder)) {
    if (file !== MANIFEST_FILE) files[file] = (await stat(path.join(folder, file))).size
  }
  const manifest: Manifest = { inputs, files }
  await writeFile(path.join(folder, MANIFEST_FILE), `${JSON.stringify(manifest)}\n`)
}

/** Whether every file of a site is in its folder, at its full size. */
export async function isWhole(folder: string, { files }: Manifest): Promise<boolean> {
  for (const [file, size] of Object.entries(files)) {
    const found = await stat(path.join(folder, file)).catch(() => null)
    if (!found?.isFile() || found.size !== size) return false
  }
  return true
}
