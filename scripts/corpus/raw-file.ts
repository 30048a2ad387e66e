/**
 * Reading a raw file, whatever its bytes are.
 */
import { VFile } from 'vfile'
import { readBytes } from '../../lib/corpus'
import { reportError, reportNotice } from '../../lib/messages'

/** The largest raw file that is read: a volume of scanned pages. */
const BYTES_AT_MOST = 64 * 1024 * 1024

/**
 * Read a raw file as text.
 *
 * @param name its path
 * @returns the file. Bytes that are not UTF-8 are read as the most likely encoding, with a notice;
 *   a file without text, or that cannot be read, is empty, with an error.
 */
export async function readRawFile(name: string): Promise<VFile> {
  const file = new VFile({ path: name, value: '' })
  const read = await readBytes(name, BYTES_AT_MOST)
  if ('problem' in read) {
    reportError(file, 'file', read.problem)
    return file
  }
  const { bytes } = read
  const format = FORMATS.find(({ signature }) =>
    bytes.subarray(0, 8).toString('latin1').startsWith(signature),
  )
  if (format)
    reportError(file, 'file', `Unexpected ${format.name}, expected a text; ${format.mend}`)
  else file.value = decode(bytes, file)
  return file
}

const FORMATS = [
  { signature: '%PDF-', name: 'PDF', mend: 'make one with `pdftotext FILE.pdf`' },
  {
    signature: 'PK\u0003\u0004',
    name: 'office document or archive',
    mend: 'save it as text or HTML',
  },
  { signature: '\u00D0\u00CF\u0011\u00E0', name: 'Word document', mend: 'save it as text or HTML' },
  { signature: '{\\rtf', name: 'RTF document', mend: 'save it as text or HTML' },
]

function decode(bytes: Buffer, file: VFile): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    reportNotice(
      file,
      'encoding',
      'Unexpected bytes that are not UTF-8, expected UTF-8; they are read as Windows-1252, so look at letters with accents',
    )
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
