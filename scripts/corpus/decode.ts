/**
 * Bytes as text, whatever encoding they have.
 */

/** A text, and how its bytes were read. */
export interface DecodedText {
  text: string
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
  /** Places in the text of bytes that are not of its encoding, and were read as Windows-1252. */
  strays: number[]
}

/** The characters of the bytes 80 to 9F in Windows-1252; five bytes have none and stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** How many bytes are looked at for an encoding of two bytes a character. */
const SAMPLE = 4096
/** Which share of every other byte is 0 in a text of UTF-16, at the least, and of the bytes between at the most. */
const ZEROS_AT_LEAST = 0.3
const ZEROS_AT_MOST = 0.05

/**
 * Decode bytes.
 *
 * UTF-8 and UTF-16 are known by their marks or by how their bytes are. In a text that is mostly UTF-8, bytes
 * that are not are read as Windows-1252 one by one; else all are.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const wide = wideEncodingOf(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16', strays: [] }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'UTF-8', strays: [] }
  } catch {
    return decodeMixed(bytes)
  }
}

/** The encoding of UTF-16, where bytes have its mark or every other one is 0. */
function wideEncodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2))
  if (odd > ZEROS_AT_LEAST && even < ZEROS_AT_MOST) return 'utf-16le'
  if (even > ZEROS_AT_LEAST && odd < ZEROS_AT_MOST) return 'utf-16be'
  return null
}

/** Decode bytes that are not all UTF-8. */
function decodeMixed(bytes: Buffer): DecodedText {
  const pieces: string[] = []
  const strays: number[] = []
  let length = 0
  let sequences = 0
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceAt(bytes, at)
    if (size === 0) {
      strays.push(length)
      add(fromWindows1252(bytes.subarray(at, at + 1)))
      at++
      continue
    }
    if (size > 1) sequences++
    add(bytes.toString('utf8', at, at + size))
    at += size
  }
  if (strays.length <= sequences) return { text: pieces.join(''), encoding: 'UTF-8', strays }
  return { text: fromWindows1252(bytes), encoding: 'Windows-1252', strays: [] }
}

/** How many bytes the character of UTF-8 at a place has; 0 where there is none. */
function sequenceAt(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (size === 0 || at + size > bytes.length) return 0
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, at + size))
    return size
  } catch {
    return 0
  }
}

/** By a table: what engines make of the bytes 80 to 9F is not the same everywhere. */
function fromWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}
