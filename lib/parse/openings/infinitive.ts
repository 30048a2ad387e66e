/**
 * Infinitives, with which clauses under "RESOLVES:" open.
 */
import type { Openings } from '../../authorities'
import type { OpeningReading } from './opening-reading'
import { wordsAt } from './phrases'

/** Make a reader of the infinitive that a text begins with: "To express"; null where it begins with none. */
export function createInfinitiveReader(grammar: Pick<Openings, 'heads' | 'infinitive'>) {
  const forces = new Map(grammar.heads.map(({ head, force }) => [head, force]))
  return (text: string): OpeningReading | null => {
    const words = wordsAt(text, 0)
    const { before: signs, endings } = grammar.infinitive
    const [first, second] = words
    const sign = first && second && signs.includes(first.text) ? second : null
    const head = sign ?? (endings.some((ending) => first?.text.endsWith(ending)) ? first : null)
    if (!first || !head) return null
    const range = { start: first.start, end: head.end }
    return {
      kind: 'operative',
      additive: false,
      listed: forces.has(head.text),
      participle: false,
      operativeAfter: null,
      opening: {
        ...range,
        phrase: text.slice(range.start, range.end),
        head: head.text,
        modifiers: [],
        force: forces.get(head.text) ?? null,
      },
    }
  }
}
