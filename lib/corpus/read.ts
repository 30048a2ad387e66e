/**
 * Reading files of `content/`.
 */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { reportError } from '../messages'

/**
 * Read a UTF-8 file.
 *
 * @param root the folder that paths in messages are relative to
 * @param name path of the file from there
 * @param options `optional` for a file that may be missing: it is then empty
 * @returns the file, with a fatal message where its bytes are no UTF-8, it cannot be read, or
 *   has a NUL, which no page can show; it is then empty, but for the last
 */
export async function readTextFile(
  root: string,
  name: string,
  { optional = false } = {},
): Promise<VFile> {
  const file = new VFile({ path: name, cwd: root, value: '' })
  try {
    const bytes = await readFile(path.join(root, name))
    file.value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    reportNuls(file)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (optional && isMissing) return file
    const reason =
      error instanceof TypeError
        ? 'Unexpected bytes that are not UTF-8, expected a UTF-8 text; convert the file'
        : `Unexpected failure to read the file, expected a text: ${String(error)}`
    reportError(file, 'file', reason)
  }
  return file
}

function reportNuls(file: VFile): void {
  for (const { index } of String(file).matchAll(/\0/g)) {
    const reason = 'Unexpected NUL character, expected a text that a page can show; remove it'
    reportError(file, 'file', reason, location(file).toPoint(index))
  }
}
