/**
 * Notes are Markdown, limited to what a note needs: paragraphs, emphasis, lists, code and links.
 * Anything else is reported, so that no word of a note is lost.
 */
import type { Root as HastRoot } from 'hast'
import type { Nodes } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { excessOf } from './limits'

/** What a note may have, by the names of mdast. */
const ALLOWED: Record<string, true> = {
  root: true,
  paragraph: true,
  text: true,
  emphasis: true,
  strong: true,
  inlineCode: true,
  break: true,
  list: true,
  listItem: true,
  link: true,
}

/** A note as read. */
export interface NoteReading {
  content: HastRoot
  text: string
  /** What is wrong with it; empty where nothing is. */
  problems: NoteProblem[]
}

/** Something wrong with a note, as "Unexpected …, expected …". */
export interface NoteProblem {
  reason: string
  /** Its offset in the note as written. */
  offset: number
}

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize, {
    tagNames: ['p', 'em', 'strong', 'code', 'br', 'ul', 'ol', 'li', 'a'],
    attributes: { a: ['href'], ol: ['start'] },
  })

/**
 * Read a note.
 *
 * @param markdown as the editor wrote it
 * @param resolve where a link leads: a page of this site or an address of another site, or what is
 *   wrong with it
 */
export function readNote(
  markdown: string,
  resolve: (address: string) => { path: string } | { problem: string },
): NoteReading {
  const excess = excessOf(markdown)
  if (excess) {
    const problems = [{ reason: excess, offset: 0 }]
    return { content: { type: 'root', children: [] }, text: '', problems }
  }
  const tree = processor.parse(markdown)
  const problems: NoteProblem[] = []
  const fail = (reason: string, { position }: Nodes) =>
    problems.push({ reason, offset: position?.start.offset ?? 0 })
  visit(tree, (node) => {
    if (!ALLOWED[node.type]) {
      fail(
        `Unexpected ${NAMES[node.type] ?? node.type} in a note, expected paragraphs, lists, emphasis, code and links`,
        node,
      )
    }
    if (node.type !== 'link') return
    if (plainTextOf(node).trim() === '') {
      fail(`Unexpected link to \`${node.url}\` without words, expected some`, node)
    }
    const resolved = resolve(node.url)
    if ('path' in resolved) node.url = resolved.path
    else fail(resolved.problem, node)
  })
  const text = plainTextOf(tree)
  const control = CONTROL.exec(text)
  if (control) {
    problems.push({
      reason: `Unexpected control character U+${codeOf(control[0])} in a note, expected none; remove it`,
      offset: Math.max(0, markdown.indexOf(control[0])),
    })
  }
  return { content: processor.runSync(tree), text, problems }
}

/** What editors call the Markdown constructs that they may have used. */
const NAMES: Record<string, string> = {
  html: 'HTML',
  image: 'image',
  imageReference: 'image',
  heading: 'heading',
  blockquote: 'block quotation',
  code: 'block of code (four spaces at the beginning of a line make one)',
  thematicBreak: 'line',
  definition: 'definition of a link',
  linkReference: 'link by reference',
}

/** Characters that reverse or hide the words around them. */
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/** The words of a note, with a space between blocks and lines. */
function plainTextOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value.replace(/\s+/g, ' ')
  if (!('children' in node)) return ''
  const isBlock = ['root', 'list', 'listItem'].includes(node.type)
  return node.children.map(plainTextOf).join(isBlock ? ' ' : '')
}
