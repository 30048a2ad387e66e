/**
 * Words in capitals that begin a part within a line: "CONSIDERANDO: Que", "EL GRUPO RESUELVE: Art. 1".
 */
import type { CutReaders } from './readers'

/** A part that begins at a place. */
export interface PartStart {
  /** Where further pieces begin in its words: behind the name of the organ. */
  cuts: number[]
  /** Where what is below it begins. */
  end: number
  /** Whether items follow that all begin with one word: "Que". */
  hasItems: boolean
}

/** Words without a lower-case letter, up to a colon and the space after it. */
const CAPITALS = /\p{Lu}[^\p{Ll}:;.]{2,120}:\s+/uy

/** Make a finder of the part that begins at a place; null where none does. */
export function createPartFinder({ openings, readFormula }: CutReaders) {
  return (line: string, at: number): PartStart | null => {
    CAPITALS.lastIndex = at
    const printed = CAPITALS.exec(line)?.[0]
    const kind = printed ? openings.readPartOpening(printed) : null
    if (!printed || !kind) return null
    const end = at + printed.length
    const start = openings.read(printed)?.opening.start ?? 0
    const isNamed = start > 0 && readFormula(printed.slice(0, start)) !== null
    return {
      cuts: isNamed ? [at + start, end] : [end],
      end,
      hasItems: kind === 'preambular',
    }
  }
}
