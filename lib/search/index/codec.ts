/**
 * Numbers as bytes: small ones in one byte each, seven bits of a number in a byte, the lowest first. Lists that
 * only rise are written as the steps between them.
 */

/** Bytes as they are written, one after another. */
export class ByteWriter {
  private bytes = new Uint8Array(1024)
  private length = 0

  /** How many bytes were written. */
  get size(): number {
    return this.length
  }

  /** Write a number from 0 to 2^32 - 1. */
  number(value: number): void {
    this.reserve(5)
    let rest = value
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.bytes[this.length++] = rest
  }

  /** Write bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Write a text, after its length. */
  text(text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.number(bytes.length)
    this.raw(bytes)
  }

  /** What was written. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.bytes)
    this.bytes = larger
  }
}

/** Reads what a {@link ByteWriter} wrote. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  /** Where the next byte is read. */
  get offset(): number {
    return this.at
  }

  /**
   * The next number.
   *
   * @throws Error where the bytes end before it does
   */
  number(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new Error('Unexpected end of the search index; reload the page')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
      shift += 7
    }
  }

  /** So many bytes as they are. */
  raw(length: number): Uint8Array {
    const bytes = this.bytes.subarray(this.at, this.at + length)
    if (bytes.length < length)
      throw new Error('Unexpected end of the search index; reload the page')
    this.at += length
    return bytes
  }

  /** The next text. */
  text(): string {
    return new TextDecoder().decode(this.raw(this.number()))
  }
}
