/**
 * The labels of numbered lists, as they are shown where the markup has none.
 */
import { smallRoman } from '../numerals'

/** How the items of a level are labelled: what stands around a numeral of a kind. */
export interface LabelFormat {
  before: string
  numeral: 'arabic' | 'alph' | 'Alph' | 'roman' | 'Roman'
  after: string
}

/** The formats of the levels of a list, outermost first. */
export const LEVELS: readonly LabelFormat[] = [
  { before: '', numeral: 'arabic', after: '.' },
  { before: '(', numeral: 'alph', after: ')' },
  { before: '(', numeral: 'roman', after: ')' },
  { before: '(', numeral: 'Alph', after: ')' },
]

/** An item that has a label of its own: "(a) oil", "1. oil", "– oil". */
export const HAS_LABEL = /^\s*(?:\(?[\da-zA-Z]{1,4}[.)]\s|[-–—•]\s)/u

/** The label of an item, with the space after it: "(b) ". */
export function labelOf(number: number, { before, numeral, after }: LabelFormat): string {
  return `${before}${NUMERALS[numeral](number)}${after} `
}

const letters = (number: number) => {
  const letter = String.fromCharCode(97 + ((Math.max(1, number) - 1) % 26))
  return letter.repeat(1 + Math.floor((Math.max(1, number) - 1) / 26))
}

const NUMERALS: Record<LabelFormat['numeral'], (number: number) => string> = {
  arabic: String,
  alph: letters,
  Alph: (number) => letters(number).toUpperCase(),
  roman: smallRoman,
  Roman: (number) => smallRoman(number).toUpperCase(),
}

/** Counts the items of a list whose level its marks show: "#" and "##". */
export class ListCounter {
  private numbers: number[] = []

  /** The label of the next item of a level, from 1. */
  next(level: number): string {
    this.numbers.length = Math.min(this.numbers.length, level)
    while (this.numbers.length < level) this.numbers.push(0)
    const number = (this.numbers[level - 1] ?? 0) + 1
    this.numbers[level - 1] = number
    return labelOf(number, LEVELS[Math.min(level, LEVELS.length) - 1] ?? LEVEL)
  }

  /** Have the next item of the first level be this number. */
  begin(number = 1): void {
    this.numbers = [number - 1]
  }
}

const [LEVEL = { before: '', numeral: 'arabic', after: '.' } satisfies LabelFormat] = LEVELS
