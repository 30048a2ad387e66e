/**
 * A text made of stretches of another, with the place of each.
 */

/** A text, and for each place in it the place in the raw text that it comes from. */
export interface MappedText {
  text: string
  /** The offset in the raw text of an offset in `text`. */
  toRaw(offset: number): number
}

/** Builds a mapped text, from its beginning on. */
export class MappedTextBuilder {
  private readonly pieces: string[] = []
  private readonly starts: number[] = []
  private readonly raws: number[] = []
  private length = 0

  /** Add words that are at `raw` in the raw text, or replace what is there. */
  add(words: string, raw: number): void {
    if (words === '') return
    this.pieces.push(words)
    this.starts.push(this.length)
    this.raws.push(raw)
    this.length += words.length
  }

  build(): MappedText {
    const { starts, raws } = this
    return {
      text: this.pieces.join(''),
      toRaw: (offset) => {
        let low = 0
        let high = starts.length
        while (high - low > 1) {
          const middle = (low + high) >> 1
          if ((starts[middle] ?? 0) <= offset) low = middle
          else high = middle
        }
        return (raws[low] ?? 0) + Math.max(0, offset - (starts[low] ?? 0))
      },
    }
  }
}

/** A text as its own raw text. */
export function asMapped(text: string): MappedText {
  return { text, toRaw: (offset) => offset }
}
