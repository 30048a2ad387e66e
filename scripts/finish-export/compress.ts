/**
 * Compressed copies beside the text files, for servers that send them as they are.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { hashOf, type KeptFiles } from '../../lib/kept-files'
import { ENCODINGS } from '../serve/address'

/** Makes compressed copies while something else is done. */
export interface Compressor {
  /**
   * Begin to write `.br` and `.gz` beside a file. It waits only while as many files as there are cores are
   * being compressed.
   *
   * @param file from the root of the export
   * @param content what is in it
   */
  compress(file: string, content: Buffer): Promise<void>
  /** Wait for all copies that were begun. */
  finish(): Promise<void>
}

/** The compressed copies of a file. */
interface Copies {
  br: Buffer
  gz: Buffer
}

/** Whether a file is a compressed copy of another. */
export function isCompressedCopy(file: string): boolean {
  return ENCODINGS.some(([, ending]) => file.endsWith(ending))
}

/**
 * A compressor of the files of an export.
 *
 * @param folder the export
 * @param kept copies that were made before
 * @param pages how many pages it has
 */
export function createCompressor(folder: string, kept: KeptFiles, pages: number): Compressor {
  const qualityFor = qualitiesFor(pages)
  const running = new Set<Promise<void>>()

  async function writeCopies(file: string, content: Buffer): Promise<void> {
    const name = `${hashOf(String(qualityFor(file)), content)}.copies`
    let copies = unpack(await kept.read(name))
    if (!copies) {
      copies = await copiesOf(content, qualityFor(file))
      await kept.write(name, pack(copies))
    }
    const place = path.join(folder, file)
    await Promise.all([writeFile(`${place}.br`, copies.br), writeFile(`${place}.gz`, copies.gz)])
  }

  return {
    async compress(file, content) {
      while (running.size >= availableParallelism() + 1) await Promise.race(running)
      const copying = writeCopies(file, content).finally(() => running.delete(copying))
      running.add(copying)
    },
    async finish() {
      await Promise.all(running)
    },
  }
}

async function copiesOf(content: Buffer, quality: number): Promise<Copies> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
      },
    }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { br, gz }
}

/** With more pages than this, to compress them as hard as few takes longer than to make them. */
export const MANY_PAGES = 1_000

/**
 * How hard brotli tries. What all pages share is worth the most. Of a page the last step, to 11, takes three
 * times as long for 3 % less, and the one before, to 10, sixteen times as long for 8 % less: a small site has that.
 * Of data, which few fetch, the last two take thirty times as long for 15 %.
 */
function qualitiesFor(pages: number): (file: string) => number {
  return (file) => {
    if (/\.(js|css)$/.test(file)) return constants.BROTLI_MAX_QUALITY
    return file.endsWith('.html') && pages <= MANY_PAGES ? 10 : 9
  }
}

/**
 * How far brotli looks back, as a power of two: as far as there is anything. It makes room for all of its
 * window, which may take longer than to compress a page.
 */
function windowFor(bytes: number): number {
  const bits = Math.ceil(Math.log2(Math.max(bytes, 1)))
  return Math.min(Math.max(bits, 16), constants.BROTLI_DEFAULT_WINDOW)
}

/** Both copies in one: the length of each in four bytes, and the bytes. */
function pack({ br, gz }: Copies): Buffer {
  const lengths = Buffer.alloc(8)
  lengths.writeUInt32BE(br.length, 0)
  lengths.writeUInt32BE(gz.length, 4)
  return Buffer.concat([lengths, br, gz])
}

/** The other way round; null where it is not whole. */
function unpack(packed: Buffer | null): Copies | null {
  if (!packed || packed.length < 8) return null
  const middle = 8 + packed.readUInt32BE(0)
  if (packed.length !== middle + packed.readUInt32BE(4)) return null
  return { br: packed.subarray(8, middle), gz: packed.subarray(middle) }
}
