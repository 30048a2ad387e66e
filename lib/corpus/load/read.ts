/**
 * Reading files of `content/`.
 */

import { createReadStream, type Stats } from 'node:fs'
import { lstat, stat } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { failureCode, whyFailed } from '../../failures'
import { reportError } from '../../messages'

const MEBIBYTE = 1024 * 1024

/** The largest file of `content/` that is read: a hundred times a long resolution. */
const TEXT_AT_MOST = 16 * MEBIBYTE

/** The bytes of a file, or why there are none. */
export type Bytes = { bytes: Buffer } | { problem: string; isMissing: boolean }

/**
 * Read the bytes of a file. Only regular files are opened: a pipe would block for ever, and a
 * device may never end.
 *
 * @param name its path
 * @param most the most bytes that it may have
 */
export async function readBytes(name: string, most: number): Promise<Bytes> {
  const problem = (reason: string) => ({ problem: reason, isMissing: false })
  try {
    const found = await stat(name)
    if (!found.isFile())
      return problem(`Unexpected ${kindOf(found)}, expected a file; remove it or rename it`)
    const chunks: Buffer[] = []
    // Reading one byte more shows that a file is too large, whatever size it claims.
    if (found.size <= most)
      for await (const chunk of createReadStream(name, { end: most })) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    if (found.size > most || bytes.length > most)
      return problem(
        `Unexpected file of more than ${most / MEBIBYTE} MiB, expected a smaller one; split it`,
      )
    return { bytes }
  } catch (error) {
    const isThere = await lstat(name).then(
      () => true,
      () => false,
    )
    const isMissing = failureCode(error) === 'ENOENT' && !isThere
    if (failureCode(error) === 'ENOENT' && isThere)
      return problem('Unexpected broken symbolic link, expected a file; mend the link or remove it')
    return {
      problem: `Unexpected failure to read the file, expected a text: ${whyFailed(error)}`,
      isMissing,
    }
  }
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'folder'
  if (found.isFIFO()) return 'named pipe'
  if (found.isSocket()) return 'socket'
  return 'device'
}

/**
 * Read a UTF-8 file.
 *
 * @param root the folder that paths in messages are relative to
 * @param name path of the file from there
 * @param options `optional` for a file that may be missing: it then has no value
 * @returns the file, with a fatal message where its bytes are not UTF-8, it cannot be read, or it
 *   has a NUL, which no page can show; it is empty in the first two cases
 */
export async function readTextFile(
  root: string,
  name: string,
  { optional = false } = {},
): Promise<VFile> {
  const file = new VFile({ path: name, cwd: root })
  const read = await readBytes(path.join(root, name), TEXT_AT_MOST)
  if ('problem' in read) {
    if (optional && read.isMissing) return file
    file.value = ''
    reportError(file, 'file', read.problem)
    return file
  }
  try {
    file.value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes)
    reportNuls(file)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const reason = 'Unexpected bytes that are not UTF-8, expected a UTF-8 text; convert the file'
    reportError(file, 'file', reason)
  }
  return file
}

function reportNuls(file: VFile): void {
  const places = location(file)
  for (const { index } of String(file).matchAll(/\0/g)) {
    const reason = 'Unexpected NUL character, expected a text that a page can show; remove it'
    reportError(file, 'file', reason, places.toPoint(index))
  }
}
