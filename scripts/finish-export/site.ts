/**
 * The exported site as files, and the pages among them as trees.
 */
import type { Element, Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parse } from 'parse5'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { EXIT, visit } from 'unist-util-visit'

/** A page of the site. */
export interface Page {
  /** From the root of the export, with forward slashes: `resolutions/x/index.html`. */
  file: string
  tree: Root
}

/** What a page may be, by its `data-page`. */
export type PageKind = 'reading' | 'tool'

const printer = unified()
  // The entities and quotes of React's own output, so that pages differ only where they should.
  .use(rehypeStringify, { quoteSmart: false, closeSelfClosing: false, allowParseErrors: true })
  .freeze()

/**
 * Parse a page. Its tree is that of `rehype-parse` without the place of each node, to find which takes as long as
 * to parse; what is for readers without script is a part of it.
 */
export function parsePage(file: string, html: string): Page {
  const tree = fromParse5(parse(html, { scriptingEnabled: false }))
  if (tree.type !== 'root') throw new Error(`${file}: unexpected ${tree.type}, expected a document`)
  return { file, tree }
}

/** A page as HTML. */
export function printPage({ tree }: Page): string {
  return printer.stringify(tree)
}

/** The root element of a page, its head, or its main part; undefined where the page has none. */
export function elementOf(tree: Root, tagName: 'html' | 'head' | 'main'): Element | undefined {
  let found: Element | undefined
  visit(tree, 'element', (node) => {
    if (node.tagName !== tagName) return
    found = node
    return EXIT
  })
  return found
}

/**
 * Look at each element of a page, in their order. A page has thousands, and what is done here with each takes
 * less time than `unist-util-visit` to keep its parents.
 */
export function forEachElement(node: Root | Element, look: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    look(child)
    forEachElement(child, look)
  }
}

/** What the page says that it is; null where it says nothing known. */
export function kindOf({ tree }: Page): PageKind | null {
  const kind = elementOf(tree, 'main')?.properties.dataPage
  return kind === 'reading' || kind === 'tool' ? kind : null
}

/** The address path of a page or file, without a base path: `/`, `/about/`, `/data/x.txt`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** The file at an address path without a base path: the other way round. */
export function fileAt(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)
}
