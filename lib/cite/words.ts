/**
 * Footnotes in the words of resolutions, which the finder reads: "S.C. Res. 1373, ¶ 2" as "resolution
 * S/RES/1373, para 2".
 */

/** Words as the finder reads them, and where each place in them was. */
export interface ReadableWords {
  text: string
  /** The offset in the pasted text of an offset in the words. */
  offsetOf: (offset: number) => number
}

const ABBREVIATIONS: [pattern: RegExp, words: string][] = [
  [/¶¶\s*/g, 'paras '],
  [/¶\s*/g, 'para '],
  [/\b(?:pmbl\.?|preamble)\s+(?=para)/gi, 'preambular '],
  [/\bPP\s?(?=\d)/g, 'preambular paragraph '],
  [/\bOP\s?(?=\d)/g, 'operative paragraph '],
  [/\bRes\.?\s+(?=\d|S-|ES-)/g, 'resolution '],
]

const NUMBERED = /\bresolution\s+((?:E?S-)?\d[\w/.-]*(?:\s[A-Z])?(?:\s\([IVXLC]+\))?)/gi

/**
 * Make words readable.
 *
 * @param symbolOf the symbol of the one text of the corpus that has a number: "54/SP2" is "AALCO/RES/54/SP2"
 */
export function readableWords(
  pasted: string,
  symbolOf: (number: string) => string | undefined,
): ReadableWords {
  const lengths = new Shifts()
  // Each of one length with what it replaces, so that no place moves.
  let text = pasted.replace(/[\r\n\t]/g, ' ')
  for (const [pattern, words] of ABBREVIATIONS) {
    text = lengths.replace(text, pattern, () => words)
  }
  text = lengths.replace(text, NUMBERED, (whole, number) => {
    // The longest beginning that is the number of a text; what is after it stays.
    for (const known of [number, number.replace(/\s.*$/, ''), number.replace(/[.-]+$/, '')]) {
      const symbol = symbolOf(known)
      if (symbol !== undefined) return whole.replace(number, symbol + number.slice(known.length))
    }
    return whole
  })
  return { text, offsetOf: (offset) => lengths.original(offset) }
}

/** Where replacements were made, the last first to be undone. */
class Shifts {
  #rounds: { at: number; from: number; to: number }[][] = []

  replace(text: string, pattern: RegExp, write: (whole: string, group: string) => string): string {
    const round: { at: number; from: number; to: number }[] = []
    let moved = 0
    const result = text.replace(pattern, (whole: string, ...more: unknown[]) => {
      const at = more.find((each) => typeof each === 'number') ?? 0
      const written = write(whole, typeof more[0] === 'string' ? more[0] : '')
      round.push({ at: Number(at) + moved, from: whole.length, to: written.length })
      moved += written.length - whole.length
      return written
    })
    this.#rounds.push(round)
    return result
  }

  original(offset: number): number {
    return this.#rounds.reduceRight((place, round) => {
      let back = 0
      for (const { at, from, to } of round) {
        if (place < at) break
        // A place within what was written was somewhere in what it replaces.
        if (place < at + to) return at - back + Math.min(place - at, from)
        back += to - from
      }
      return place - back
    }, offset)
  }
}
