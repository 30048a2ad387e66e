/**
 * The editor's notes as a layer beside the text: the notes among the data, and what each is about.
 */
import type { Element as HtmlElement, Nodes } from 'hast'
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type { Note } from '../../notes'
import { addressOf, noteAnchor } from '../../site'
import { isWebAddress } from '../../web-address'
import { lines, linesOrNull } from '../xml'

/** The notes, each in its paragraphs. */
export function notesOf(notes: readonly Note[], source: string): Element | null {
  return linesOrNull(
    'notes',
    { source, 'xml:lang': 'en' },
    notes.map((note) =>
      lines('note', { eId: eIdOf(note), wId: noteAnchor(note.number) }, paragraphsOf(note.content)),
    ),
  )
}

/** Which words of which element each note is about. */
export function noteReferencesOf(
  notes: readonly Note[],
  source: string,
  eIdOfClause: (anchor: string) => string | undefined,
): Element | null {
  return linesOrNull(
    'otherReferences',
    { source },
    notes.map((note) => {
      const eId = eIdOfClause(note.clause)
      return eId === undefined
        ? null
        : x('implicitReference', { for: `#${eId}`, href: `#${eIdOf(note)}`, showAs: note.quote })
    }),
  )
}

function eIdOf({ number }: Note): string {
  return `note_${number}`
}

/** HTML in paragraphs; what is none, such as a list, is one for each of its blocks. */
function paragraphsOf(node: Nodes): Element[] {
  if (node.type === 'root') return node.children.flatMap(paragraphsOf)
  if (node.type !== 'element') return []
  const blocks = node.children.filter((child) => child.type === 'element' && isBlock(child))
  return blocks.length > 0
    ? blocks.flatMap(paragraphsOf)
    : [x('p', node.children.flatMap(inlineOf))]
}

function isBlock({ tagName }: HtmlElement): boolean {
  return ['p', 'ul', 'ol', 'li', 'blockquote'].includes(tagName)
}

function inlineOf(node: Nodes): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const children = node.children.flatMap(inlineOf)
  const { href } = node.properties
  if (typeof href === 'string')
    return [x('a', { href: isWebAddress(href) ? href : addressOf(href) }, children)]
  const name = { em: 'i', strong: 'b' }[node.tagName]
  return name ? [x(name, children)] : children
}
