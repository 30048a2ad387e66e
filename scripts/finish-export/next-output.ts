/**
 * All that is known here of what `next build` writes. Each thing is held against the pages that it wrote, so
 * that a version of Next which writes them otherwise fails here, with a message, and not in a reader's browser.
 */
import type { Element, Nodes, Root, RootContent } from 'hast'
import { elementOf } from './site'

/** What Next writes for its own navigation: each page as data, and pages a second time. */
const OF_NEXT = /(^|\/)(__next\.[^/]*\.txt|index\.txt)$|^(404|_not-found)\//

/** The scripts that carry to React what Next holds of a page; Next escapes each `<` in them. */
const CONTENT_SCRIPTS = /<script>(?:\(self\.__next_f=|self\.__next_f\.push\()[^<]*<\/script>/g

/** What says of a page, in its HTML, that it is one to read. */
const READING = /<main [^>]*\bdata-page="reading"/

/** The marks that React leaves around what may come later: `<!--$-->`, `<!--/$-->`. */
const BOUNDARY = /^\/?\$[?!~]?$/

/** A class of a CSS module in a style sheet: six characters for the module, and the name in it. */
const MODULE_CLASS = /\.(_?[\w-]{6}_[A-Za-z]\w*)(?![\w-])/g

/** Any class in a style sheet. */
const ANY_CLASS = /(^|[\s,}>])\.[A-Za-z_]/

/** Marks script of our own, which stays on a reading page. */
const OWN = 'dataOwn'

/** Whether a file serves only Next's navigation, which this site does not use. */
export function isOfNextAlone(file: string): boolean {
  return OF_NEXT.test(file)
}

/** Whether a page, as Next wrote it, says that it is one to read. */
export function isReadingPage(html: string): boolean {
  return READING.test(html)
}

/**
 * The HTML of a reading page without the scripts that carry what Next holds of it, which are not worth parsing.
 *
 * @throws Error where Next did not write any
 */
export function withoutContent(html: string): string {
  const rest = html.replace(CONTENT_SCRIPTS, '')
  expectOfNext(
    rest.length < html.length,
    'a page without `self.__next_f`, expected its content a second time',
  )
  return rest
}

/**
 * Take from a reading page what only Next's runtime needs: its scripts and what they preload, the shell that
 * stands empty before the page, and the comments that mark boundaries.
 *
 * @throws Error where Next did not write the shell
 */
export function withoutRuntime(tree: Root): void {
  let hasShell = false
  const clean = (parent: Root | Element) => {
    parent.children = parent.children.filter((node) => {
      if (node.type !== 'element') return node.type !== 'comment'
      const isShell = isEmptyShell(node, parent)
      if (isShell) hasShell = true
      return !isShell && !isOfRuntime(node)
    })
    for (const node of parent.children) {
      if (node.type !== 'element') continue
      delete node.properties.dataPrecedence
      withoutQuery(node)
      clean(node)
    }
  }
  clean(tree)
  expectOfNext(hasShell, 'a page without its empty shell, expected `<div hidden>` before it')
}

/** Take the query from the address of an icon, by which Next would have it kept for ever; a server of files passes it by. */
function withoutQuery({ tagName, properties }: Element): void {
  const { rel, href } = properties
  const isIcon = tagName === 'link' && Array.isArray(rel) && rel.includes('icon')
  if (isIcon && typeof href === 'string') properties.href = href.replace(/\?.*$/, '')
}

/** A page's style sheets, in the order in which they apply: Next puts them all into its head. */
export function styleSheetsOf(tree: Root): Element[] {
  return (elementOf(tree, 'head')?.children ?? []).filter(
    (node): node is Element =>
      node.type === 'element' &&
      node.tagName === 'link' &&
      Array.isArray(node.properties.rel) &&
      node.properties.rel.includes('stylesheet') &&
      typeof node.properties.href === 'string',
  )
}

/**
 * The names that CSS modules give to classes in style sheets, those that are met most first.
 *
 * @throws Error where they have classes, and none with such a name
 */
export function moduleClasses(sheets: readonly string[]): string[] {
  const met = new Map<string, number>()
  for (const sheet of sheets) {
    for (const [, name = ''] of sheet.matchAll(MODULE_CLASS))
      met.set(name, (met.get(name) ?? 0) + 1)
  }
  expectOfNext(
    met.size > 0 || !sheets.some((sheet) => ANY_CLASS.test(sheet)),
    'style sheets without a class of a CSS module, expected `.kigRcq_clause` or the like',
  )
  return [...met]
    .toSorted(([a, often], [b, oftenToo]) => oftenToo - often || (a < b ? -1 : 1))
    .map(([name]) => name)
}

/** A style sheet with other names in the place of those of CSS modules. */
export function renameClasses(sheet: string, names: ReadonlyMap<string, string>): string {
  return sheet.replace(MODULE_CLASS, (all, name: string) => `.${names.get(name) ?? all.slice(1)}`)
}

/** Script of Next's, and what tells a browser of files that only its runtime uses. */
function isOfRuntime({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return !(OWN in properties)
  // A style sheet that is preloaded is another page's; the page's own stands in it.
  if (tagName === 'link') return properties.as === 'script' || properties.as === 'style'
  return tagName === 'meta' && properties.name === 'next-size-adjust'
}

/** Before a page, Next leaves room for what comes later; nothing does. */
function isEmptyShell(node: Element, parent: Nodes): boolean {
  return (
    parent.type === 'element' &&
    parent.tagName === 'body' &&
    node.tagName === 'div' &&
    node.properties.hidden === true &&
    Object.keys(node.properties).length === 1 &&
    node.children.length > 0 &&
    node.children.every(isBoundary)
  )
}

function isBoundary(node: RootContent): boolean {
  return node.type === 'comment' && BOUNDARY.test(node.value)
}

function expectOfNext(holds: boolean, what: string): void {
  if (holds) return
  throw new Error(
    `Unexpected output of Next: ${what}; a version of Next that writes it otherwise needs another scripts/finish-export/next-output.ts`,
  )
}
