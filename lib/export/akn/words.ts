/**
 * The words of a block as Akoma Ntoso: emphasis, footnotes in their places, what is cited, and what a field says.
 */
import type { Element, ElementContent } from 'xast'
import { type Attributes, x } from 'xastscript'
import type { Footnote, Range } from '../../record'
import { type Inline, inlineOf, type Printed } from '../inline'
import { paragraphElements, withBreaks } from '../xml-words'
import type { MakeId } from './ids'

/** Words that are an element of their own: a reference, a field. */
export interface MarkedRange extends Range {
  element: string
  attributes: Attributes
}

/** Writes the words of one document. */
export interface WordWriter {
  /** Words, with elements around ranges of them. */
  inline(printed: Printed, ranges?: readonly MarkedRange[]): ElementContent[]
  /** Paragraphs of words; `before` is what is printed before the first. */
  paragraphs(
    printed: Printed,
    ranges?: readonly MarkedRange[],
    before?: ElementContent[],
  ): Element[]
  /** The footnotes whose marks were in no words. */
  left(): Footnote[]
}

/** A writer of words. Each footnote is written where its mark stands first, and pointed to from the next places. */
export function createWordWriter(footnotes: readonly Footnote[], makeId: MakeId): WordWriter {
  const notes = new Map(footnotes.map((footnote) => [footnote.anchor, footnote]))
  const written = new Map<string, string>()

  function nodesOf(inline: Inline<MarkedRange>): ElementContent[] {
    if (inline.type === 'words') return withBreaks(inline.text, 'eol')
    if (inline.type === 'mark') return [footnoteOf(inline)]
    const children = inline.children.flatMap(nodesOf)
    if (inline.type === 'range') return [x(inline.range.element, inline.range.attributes, children)]
    return [x(inline.type === 'strong' ? 'b' : 'i', children)]
  }

  function footnoteOf({ mark, anchor }: { mark: string; anchor: string }): Element {
    const footnote = notes.get(anchor)
    const known = written.get(anchor)
    if (!footnote || known !== undefined)
      return x('noteRef', { href: `#${known ?? anchor}`, marker: mark, placement: 'bottom' })
    const eId = makeId(null, 'authorialNote', mark)
    written.set(anchor, eId)
    const children = inParagraphs(footnote)
    return x('authorialNote', { eId, wId: anchor, marker: mark, placement: 'bottom' }, children)
  }

  const write = (printed: Printed, ranges: readonly MarkedRange[] = []) =>
    inlineOf(printed, ranges).flatMap(nodesOf)
  const inParagraphs = (
    printed: Printed,
    ranges: readonly MarkedRange[] = [],
    before: ElementContent[] = [],
  ) => paragraphElements({ ...printed, ranges }, (part) => write(part, part.ranges), before)
  return {
    inline: write,
    paragraphs: inParagraphs,
    left: () => footnotes.filter(({ anchor }) => !written.has(anchor)),
  }
}
