/**
 * Words as the formats in XML have them.
 */
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type { Range } from '../record'
import { type Printed, paragraphsIn } from './inline'

/** Words, with an element of this name where a line ends. */
export function withBreaks(text: string, name: 'br' | 'eol' | 'lb'): ElementContent[] {
  return text
    .split('\n')
    .flatMap((value, index) => [
      ...(index > 0 ? [x(name)] : []),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ])
}

/** The space between a label and what follows it. */
export const SPACE: ElementContent = { type: 'text', value: ' ' }

/**
 * A block as elements `p`, one for each of its paragraphs.
 *
 * @param write the words of a paragraph, with the ranges on them
 * @param before what is printed before the first: a label
 */
export function paragraphElements<R extends Range = never>(
  printed: Printed & { ranges?: readonly R[] },
  write: (paragraph: Printed & { ranges: R[] }) => ElementContent[],
  before: readonly ElementContent[] = [],
): Element[] {
  return paragraphsIn(printed).map((paragraph, index) =>
    x('p', [...(index === 0 ? before : []), ...write(paragraph)]),
  )
}
