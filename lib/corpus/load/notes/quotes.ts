/**
 * Where the words that a note quotes are in its clause.
 */
import { quotable } from '../../../messages'
import type { NoteSource } from '../../../notes'
import type { Clause, Range } from '../../../record'

/**
 * How many places of a quote are counted at most; an `occurrence` beyond is reported as too large.
 */
const PLACES_AT_MOST = 1000

/** Where a quote is in its clause, or what is wrong with it. */
export function placeOfQuote(
  { quote, occurrence, clause: anchor }: Pick<NoteSource, 'quote' | 'occurrence' | 'clause'>,
  clause: Clause,
  others: readonly Clause[],
): Range | { problem: string } {
  const quoted = quotable(JSON.stringify(quote))
  const found = placesOf(quote, clause.text)
  if (found.length === 0) {
    const inClause = withOtherSpaces(quote, clause.text)
    const elsewhere = others.find(({ text }) => text.includes(quote))
    const hint = inClause
      ? `, which are ${quotable(JSON.stringify(inClause))} there; put that in double quotation marks`
      : elsewhere
        ? `; \`${elsewhere.anchor}\` has them`
        : ', with its spaces, capitals and quotation marks'
    return {
      problem: `Unexpected quote ${quoted}, expected words of \`${anchor}\` to the letter${hint}`,
    }
  }
  const times = found.length < PLACES_AT_MOST ? found.length : `${PLACES_AT_MOST} or more`
  if (occurrence === undefined && found.length > 1) {
    return {
      problem: `Unexpected quote ${quoted}, which is in \`${anchor}\` ${times} times, expected \`occurrence\` to say which, from 1`,
    }
  }
  return (
    found[(occurrence ?? 1) - 1] ?? {
      problem: `Unexpected occurrence ${occurrence} of ${quoted}, expected 1 to ${found.length}, as often as it is in \`${anchor}\``,
    }
  )
}

function placesOf(quote: string, text: string): Range[] {
  const found: Range[] = []
  for (
    let at = text.indexOf(quote);
    at >= 0 && found.length < PLACES_AT_MOST;
    at = text.indexOf(quote, at + 1)
  ) {
    found.push({ start: at, end: at + quote.length })
  }
  return found
}

/** The words of a quote as a text has them with other white space; null where it does not. */
function withOtherSpaces(quote: string, text: string): string | null {
  const start = collapse(text).indexOf(collapse(quote))
  if (start < 0) return null
  const from = offsetIn(text, start)
  return text.slice(from, from + offsetIn(text.slice(from), collapse(quote).length))
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The offset in a text of a place in its collapsed form. */
function offsetIn(text: string, collapsed: number): number {
  let dropped = 0
  for (const { 0: space, index } of text.matchAll(/\s+/g)) {
    if (index - dropped >= collapsed) break
    dropped += space.length - 1
  }
  return collapsed + dropped
}
