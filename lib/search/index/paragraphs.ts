/**
 * The paragraphs of a corpus by their numbers, and what each is a part of.
 */
import type { SearchKind } from '../../site'
import { isClause } from '../counts'
import type { Scope } from '../query/tree'
import { PARAGRAPH_LETTERS, type ParagraphData } from './data'

/** Which paragraphs there are, by their numbers. */
export interface Paragraphs {
  count: number
  kinds: readonly SearchKind[]
  /** The number of the resolution of each. */
  resolutions: Uint32Array
  /** The number of the first paragraph of each resolution, and of none behind the last. */
  firsts: Uint32Array
  /** What must have all that a query asks for, by its scope. */
  units: Readonly<Record<Scope, Units>>
  data: ParagraphData
}

/** The number of what each paragraph is a part of: a note always of itself alone. */
export interface Units {
  of: Uint32Array
  count: number
}

/** Number the paragraphs of a file, and what they are parts of. */
export function numbered(data: ParagraphData): Paragraphs {
  const firsts = new Uint32Array(data.letters.length + 1)
  data.letters.forEach((letters, index) => {
    firsts[index + 1] = (firsts[index] ?? 0) + letters.length
  })
  const count = firsts[data.letters.length] ?? 0
  const resolutions = new Uint32Array(count)
  const clauses = new Uint32Array(count)
  const texts = new Uint32Array(count)
  const kinds: SearchKind[] = []
  let clauseCount = 0
  data.letters.forEach((letters, resolution) => {
    /** The clause that a sub-paragraph goes on with: notes and headings may come between. */
    let open = 0
    for (const letter of letters) {
      const paragraph = kinds.length
      const known = isLetter(letter) ? PARAGRAPH_LETTERS[letter] : PARAGRAPH_LETTERS.P
      resolutions[paragraph] = resolution
      texts[paragraph] = known.kind === 'note' ? data.letters.length + paragraph : resolution
      if (known.begins) {
        clauses[paragraph] = clauseCount
        if (isClause(known.kind)) open = clauseCount
        clauseCount += 1
      } else {
        clauses[paragraph] = open
      }
      kinds.push(known.kind)
    }
  })
  const units = {
    clause: { of: clauses, count: clauseCount },
    'sub-paragraph': { of: Uint32Array.from(clauses, (_, paragraph) => paragraph), count },
    resolution: { of: texts, count: data.letters.length + count },
  }
  return { count, kinds, resolutions, firsts, units, data }
}

function isLetter(letter: string): letter is keyof typeof PARAGRAPH_LETTERS {
  return letter in PARAGRAPH_LETTERS
}
