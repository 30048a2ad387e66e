/**
 * Script on the pages: none of Next's on a reading page, none inline on any.
 */
import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Page, PageKind } from './site'

/** Marks script of our own, which stays on a reading page. */
const OWN = 'dataOwn'

/** What the page says that it is; null where it says nothing known. */
export function kindOf({ tree }: Page): PageKind | null {
  let kind: PageKind | null = null
  visit(tree, 'element', ({ properties }) => {
    if (properties.dataPage === 'reading' || properties.dataPage === 'tool') {
      kind = properties.dataPage
    }
  })
  return kind
}

/**
 * Take from a reading page what only Next's runtime needs: its scripts, which carry the
 * text a second time, their preloads, and the comments that mark boundaries for React.
 */
export function withoutRuntime(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return CONTINUE
    const isRuntime = node.type === 'element' && isNextScript(node)
    const isEmptyShell =
      node.type === 'element' &&
      node.properties.hidden === true &&
      node.children.every((child) => child.type === 'comment')
    if (isRuntime || isEmptyShell || node.type === 'comment') {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type === 'element') delete node.properties.dataPrecedence
    return CONTINUE
  })
}

function isNextScript({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return !(OWN in properties)
  // A style sheet that is preloaded is another page's; the page's own stands in it.
  if (tagName === 'link') return properties.as === 'script' || properties.as === 'style'
  return tagName === 'meta' && properties.name === 'next-size-adjust'
}

/**
 * Move a page's inline scripts into files, in their order; and leave out script for
 * browsers without modules, which have no use for the rest.
 *
 * @param tree the page, changed in place
 * @param prefix the address of the folder for the files, with a slash at its end
 * @returns the files: name and content
 */
export function moveInlineScripts(tree: Root, prefix: string): Map<string, string> {
  const files = new Map<string, string>()
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'script' || !parent || index === undefined) return CONTINUE
    if (node.properties.noModule) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    const [content] = node.children
    if (content?.type !== 'text') return CONTINUE
    const hash = createHash('sha256').update(content.value).digest('hex').slice(0, 16)
    const name = `${hash}.js`
    files.set(name, content.value)
    node.properties.src = prefix + name
    node.children = []
    return CONTINUE
  })
  return files
}

/**
 * Take a tool's scripts out of the page and leave their addresses in it, for
 * `components/elements/wake.ts` to run in their order: first those that came in the page,
 * which the others read.
 *
 * @param tree the page, changed in place; its inline scripts stand in files
 */
export function holdScripts(tree: Root): void {
  const inPage: string[] = []
  const loaded: string[] = []
  visit(tree, 'element', (node, index, parent) => {
    const { src, async: isAsync } = node.properties
    if (!isNextScript(node) || !parent || index === undefined) return CONTINUE
    if (typeof src === 'string') (isAsync ? loaded : inPage).push(src)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  const content = [...inPage, ...loaded].join(' ')
  if (!content) return
  visit(tree, 'element', ({ tagName, children }) => {
    if (tagName !== 'head') return
    const properties = { name: 'tool-scripts', content }
    // Before the page's own scripts, which read it.
    const own = children.findIndex(
      (child) => child.type === 'element' && child.tagName === 'script',
    )
    children.splice(own, 0, { type: 'element', tagName: 'meta', properties, children: [] })
  })
}
