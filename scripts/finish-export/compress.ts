/**
 * Compressed copies beside the text files, for servers that send them as they are.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ENCODINGS } from '../serve/address'

/** Makes compressed copies while something else is done. */
export interface Compressor {
  /**
   * Begin to write `.br` and `.gz` beside a file. It waits only while as many files as there are cores are
   * being compressed.
   *
   * @param file from the root of the export
   * @param content what is in it, where it is at hand
   */
  compress(file: string, content?: string): Promise<void>
  /** Wait for all copies that were begun. */
  finish(): Promise<void>
}

/** Whether a file is a compressed copy of another. */
export function isCompressedCopy(file: string): boolean {
  return ENCODINGS.some(([, ending]) => file.endsWith(ending))
}

/** A compressor of the files of an export. */
export function createCompressor(folder: string): Compressor {
  const running = new Set<Promise<void>>()
  return {
    async compress(file, content) {
      while (running.size >= availableParallelism() + 1) await Promise.race(running)
      const copying = compressFile(path.join(folder, file), content).finally(() =>
        running.delete(copying),
      )
      running.add(copying)
    },
    async finish() {
      await Promise.all(running)
    },
  }
}

async function compressFile(file: string, given: string | undefined): Promise<void> {
  const content = given === undefined ? await readFile(file) : Buffer.from(given)
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityFor(file),
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}

/**
 * How hard brotli tries. What all pages share is worth the most. Of a page the last step, to 11, takes three
 * times as long for 3 % less; of data, which few fetch, the last two take thirty times as long for 15 %.
 */
function qualityFor(file: string): number {
  if (/\.(js|css)$/.test(file)) return constants.BROTLI_MAX_QUALITY
  return file.endsWith('.html') ? 10 : 9
}
