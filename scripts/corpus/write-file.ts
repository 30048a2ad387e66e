/**
 * Writing files of `content/`, each whole or not at all.
 */
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { failureCode, whyFailed } from '../../lib/failures'

/**
 * Write a text, creating its folder where needed.
 *
 * @returns why it could not be written: "Unexpected …, expected …"; null where it was
 */
export async function writeTextFile(
  root: string,
  name: string,
  content: string | Uint8Array,
): Promise<string | null> {
  const target = path.join(root, name)
  try {
    await mkdir(path.dirname(target), { recursive: true })
    await replace(target, content)
    return null
  } catch (error) {
    return `Unexpected failure to write ${name}, expected to write it: ${whyFailed(error)}`
  }
}

/**
 * Write a file beside its place and move it there: a kill or a full disk leaves the old file or the
 * new one. Packages for this write once and ignore it where the disk takes only a part; Node's
 * `writeFile` writes everything or fails.
 */
async function replace(target: string, content: string | Uint8Array): Promise<void> {
  // A link stays a link, and its target is replaced.
  const place = await realpath(target).catch((error) => {
    if (failureCode(error) === 'ENOENT') return target
    throw error
  })
  const beside = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.tmp`)
  try {
    await writeFile(beside, content, { flush: true })
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/**
 * Remove a file if it exists.
 *
 * @returns why it could not be removed; null where it is gone
 */
export async function removeFile(root: string, name: string): Promise<string | null> {
  try {
    await rm(path.join(root, name), { force: true })
    return null
  } catch (error) {
    return `Unexpected failure to remove ${name}, expected to remove it: ${whyFailed(error)}`
  }
}
