/**
 * Writing files of `content/`, each whole or not at all.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { whyFailed } from '../../lib/corpus'

/**
 * Write a text, making its folder where there is none. The file is written beside its place and
 * then moved there, so that a kill or a full disk leaves the old one or the new one.
 *
 * @returns why it is not written: "Unexpected …, expected …"; null where it is
 */
export async function writeTextFile(
  root: string,
  name: string,
  content: string,
): Promise<string | null> {
  const target = path.join(root, name)
  try {
    await mkdir(path.dirname(target), { recursive: true })
    await writeFileAtomic(target, content)
    return null
  } catch (error) {
    return `Unexpected failure to write ${name}, expected to write it: ${whyFailed(error)}`
  }
}
