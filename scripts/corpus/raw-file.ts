/**
 * Reading a raw file, whatever its bytes are.
 */
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { readBytes } from '../../lib/corpus'
import { counted } from '../../lib/describe'
import { reportError, reportNotice } from '../../lib/messages'
import { decodeText } from './decode'

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
  const format = formatOf(bytes)
  if (format)
    reportError(file, 'file', `Unexpected ${format.name}, expected a text; ${format.mend}`)
  else file.value = decode(bytes, file)
  return file
}

/** A format that is no text: how its files begin, as bytes from a place on. */
interface Format {
  signature: string
  at?: number
  name: string
  mend: string
}

const AS_TEXT = 'save it as text or HTML'
const AS_UTF8 = 'save it as UTF-8'
const BY_READING = 'read its words by OCR, for example with `tesseract`'
const UNPACKED = 'unpack it first'

const FORMATS: readonly Format[] = [
  { signature: '%PDF-', name: 'PDF', mend: 'make a text of it with `pdftotext FILE.pdf`' },
  { signature: '%!PS', name: 'PostScript', mend: 'make a text of it with `ps2ascii FILE.ps`' },
  { signature: 'PK\u0003\u0004', name: 'office document or archive', mend: AS_TEXT },
  { signature: '\u00D0\u00CF\u0011\u00E0', name: 'Word document', mend: AS_TEXT },
  { signature: '{\\rtf', name: 'RTF document', mend: AS_TEXT },
  { signature: '\u00FF\u00FE\0\0', name: 'text in UTF-32', mend: AS_UTF8 },
  { signature: '\0\0\u00FE\u00FF', name: 'text in UTF-32', mend: AS_UTF8 },
  { signature: '\u0089PNG', name: 'image', mend: BY_READING },
  { signature: '\u00FF\u00D8\u00FF', name: 'image', mend: BY_READING },
  { signature: 'GIF8', name: 'image', mend: BY_READING },
  { signature: 'II*\0', name: 'image', mend: BY_READING },
  { signature: 'MM\0*', name: 'image', mend: BY_READING },
  { signature: 'WEBP', at: 8, name: 'image', mend: BY_READING },
  {
    signature: 'AT&TFORM',
    name: 'DjVu document',
    mend: 'make a text of it with `djvutxt FILE.djvu`',
  },
  { signature: '\u001F\u008B', name: 'archive', mend: UNPACKED },
  { signature: 'BZh', name: 'archive', mend: UNPACKED },
  { signature: '\u00FD7zXZ', name: 'archive', mend: UNPACKED },
  { signature: '7z\u00BC\u00AF', name: 'archive', mend: UNPACKED },
  { signature: 'Rar!', name: 'archive', mend: UNPACKED },
  { signature: 'ustar', at: 257, name: 'archive', mend: UNPACKED },
]

function formatOf(bytes: Buffer): Format | undefined {
  const head = bytes.subarray(0, 512).toString('latin1')
  // A mark of UTF-8 or a blank line may stand before an RTF.
  const begins = head.replace(/^(?:\u00EF\u00BB\u00BF)?\s*(?=\{\\rtf|%PDF-)/, '')
  return FORMATS.find(({ signature, at }) =>
    at === undefined ? begins.startsWith(signature) : head.startsWith(signature, at),
  )
}

function decode(bytes: Buffer, file: VFile): string {
  const { text, encoding, strays } = decodeText(bytes)
  if (encoding === 'Windows-1252') {
    reportNotice(
      file,
      'encoding',
      'Unexpected bytes that are not UTF-8, expected UTF-8; they are read as Windows-1252, so look at letters with accents',
    )
  }
  const [first] = strays
  if (first !== undefined) {
    const places = `${counted(strays.length, 'byte')} that ${strays.length === 1 ? 'is' : 'are'} not UTF-8`
    reportNotice(
      file,
      'encoding',
      `Unexpected ${places}, expected UTF-8; read as Windows-1252, the first as "${text.slice(first, first + 1)}", so look at the words around`,
      location(text).toPoint(first),
    )
  }
  return text
}
