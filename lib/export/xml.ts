/**
 * XML as files have it.
 */
import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { type Attributes, x } from 'xastscript'

/** Characters that no XML can hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A tree as a file; a character that no XML can hold is shown as one that is unknown. */
export function printXml(tree: Element, doctype = ''): string {
  const xml = toXml(tree, { closeEmptyElements: true })
    .replace(NOT_XML, '\u{fffd}')
    // Only the end of a CDATA section may be written so, and there is none.
    .replaceAll(']]>', ']]&#x3E;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${xml}\n`
}

/** What may be in an element; what is null is left out. */
export type XmlChild = ElementContent | string | null

/** An element whose children are on lines of their own, for people who look at the file. */
export function lines(
  name: string,
  attributes: Attributes,
  children: readonly XmlChild[],
): Element {
  const given = children.filter((child) => child !== null)
  return x(
    name,
    attributes,
    given.length > 0 ? ['\n', ...given.flatMap((child) => [child, '\n'])] : [],
  )
}

/** An element, or null where there would be nothing in it. */
export function linesOrNull(
  name: string,
  attributes: Attributes,
  children: readonly XmlChild[],
): Element | null {
  return children.some((child) => child !== null) ? lines(name, attributes, children) : null
}
