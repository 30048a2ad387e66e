/**
 * Many files as one: ZIP archives whose bytes depend on nothing but their content, and the zlib of Node.
 */
import { deflateRawSync } from 'node:zlib'
import { Zip, ZipPassThrough } from 'fflate'

/** A file of an archive. */
export interface ArchivedFile {
  name: string
  content: string | Uint8Array
  /** Whether it is stored as it is, as the first file of an EPUB must be. */
  isStored?: boolean
}

/** The earliest day that the format can have: an archive tells nothing of when it was made. */
const NO_TIME = new Date(1980, 0, 1)

/** The format's number for what DEFLATE has compressed. */
const DEFLATED = 8

/** How hard a file is compressed: the last steps take twice the time for a hundredth of the size. */
const LEVEL = 6

/** A file that Node's zlib compresses, in a tenth of the time that script takes. */
class DeflatedFile extends ZipPassThrough {
  override compression = DEFLATED

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    // `pack` gives each file whole.
    this.ondata(null, deflateRawSync(chunk, { level: LEVEL }), isLast)
  }
}

/**
 * Pack files in their order. One is packed after another, so that memory holds no more than one and the archive.
 *
 * @returns the bytes of the archive
 * @throws Error where a file cannot be packed
 */
export function pack(files: Iterable<ArchivedFile>): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const { name, content, isStored } of files) {
    const file = isStored ? new ZipPassThrough(name) : new DeflatedFile(name)
    file.mtime = NO_TIME
    zip.add(file)
    file.push(typeof content === 'string' ? Buffer.from(content) : content, true)
  }
  zip.end()
  return Buffer.concat(chunks)
}
