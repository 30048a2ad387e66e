/**
 * Words as they are read: what an eye does not tell apart, or does not see, is made one. The text itself is
 * never changed by it.
 */

/** Characters without a width or a face: zero-width spaces and joiners, marks of direction, soft hyphens. */
const INVISIBLE = '\u00AD\u200B-\u200F\u2060-\u2064\uFEFF'

const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g')

/** An invisible character where no word goes on around it. */
const INVISIBLE_APART = new RegExp(
  `(?<![\\p{L}\\p{M}])[${INVISIBLE}]|[${INVISIBLE}](?![\\p{L}\\p{M}${INVISIBLE}])`,
  'gu',
)

/** Everything that {@link foldCharacters} may change. */
const FOLDED = new RegExp(
  `[${INVISIBLE}\\u060C\\u061B\\u0660-\\u0669\\u2010\\u2011\\u2024\\u3000-\\u3002\\uFF01-\\uFF5E]|^\\s*\\[|\\]\\s*$`,
)

/** The bracket before a clause that is not agreed yet: "[Noting that", "[1. Requests". */
const OPENS_BRACKET = /^(\s*)\[(?=\p{Lu}\p{Ll}|\d{1,3}\.\s|\(\p{L}{1,4}\)\s)/u
/** The bracket after it: "dear,]". */
const CLOSES_BRACKET = /(?<=[,;.:])\](?=\s*$)/

/** The signs of short vowels and of doubled letters in Arabic, which may be written or not, and its long stroke. */
const ARABIC_SIGNS = /[\u0640\u064B-\u0652\u0670]/g

/** What of {@link foldWord} is not a letter without marks, a quotation mark or a hyphen. */
const PLAIN = /^[a-zA-Z' -]*$/

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['\u060C', ','],
  ['\u061B', ';'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2024', '.'],
  ['\u3000', ' '],
  ['\u3001', ','],
  ['\u3002', '.'],
])

const ARABIC_ZERO = 0x0660
/** How far full-width characters are from those of ASCII. */
const FULL_WIDTH = 0xfee0

/**
 * A line as it is read, each character in its place: full-width and Arabic digits and punctuation, hyphens and
 * the dots of lists as those of ASCII; as a space what is invisible, unless it is within a word, and the square
 * brackets around a clause that is not agreed yet.
 *
 * @returns a text of the same length, so that places in it are places in the line
 */
export function foldCharacters(line: string): string {
  if (!FOLDED.test(line)) return line
  return line
    .replace(INVISIBLE_APART, ' ')
    .replace(OPENS_BRACKET, '$1 ')
    .replace(CLOSES_BRACKET, ' ')
    .replace(
      /[\u060C\u061B\u2010\u2011\u2024\u3000-\u3002]/g,
      (sign) => PUNCTUATION.get(sign) ?? sign,
    )
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
}

/**
 * A word as it is compared: in lower case, with straight apostrophes, its letters composed and without
 * ligatures, and without what is invisible in it or need not be written: "reaffirming" for "Rea\uFB03rming".
 */
export function foldWord(word: string): string {
  const plain = PLAIN.test(word)
    ? word
    : word
        .replace(INVISIBLES, '')
        .normalize('NFKC')
        .replace(ARABIC_SIGNS, '')
        .replaceAll('’', "'")
        .replaceAll('\u2010', '-')
  return plain.toLowerCase()
}

/** Words without what is invisible in them, for a look at what they say; places in them are lost. */
export function withoutInvisible(words: string): string {
  return words.replace(INVISIBLES, '')
}

/** A text whose letters are composed, and where its characters stand in the text as given. */
export interface ComposedText {
  text: string
  /** A place in the text as given, for one in the composed text. */
  toGiven(place: number): number
}

const WITHIN = `(?<=[\\p{L}\\p{M}])[${INVISIBLE}]+(?=[\\p{L}\\p{M}])`
/** What is invisible within a word. */
const INVISIBLE_WITHIN = new RegExp(WITHIN, 'u')
/** A letter with its marks, or what is invisible within a word. */
const LETTERS = new RegExp(`${WITHIN}|\\p{M}+|\\P{M}\\p{M}*`, 'gu')

/**
 * Compose the letters of a text with the marks on them, "é" of one character for one of two, and leave out what is
 * invisible within words.
 */
export function compose(given: string): ComposedText {
  if (given.normalize('NFC') === given && !INVISIBLE_WITHIN.test(given))
    return { text: given, toGiven: (place) => place }
  const letters = given.match(LETTERS) ?? []
  const composed = letters.map((letter) =>
    INVISIBLE_WITHIN.test(`a${letter}a`) ? '' : letter.normalize('NFC'),
  )
  return {
    text: composed.join(''),
    toGiven: (place) => {
      let [from, to] = [0, 0]
      for (const [index, letter] of composed.entries()) {
        if (from >= place) break
        from += letter.length
        to += letters[index]?.length ?? 0
      }
      return to
    },
  }
}
