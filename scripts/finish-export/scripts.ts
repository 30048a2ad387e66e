/**
 * Script on the pages: none is inline.
 */
import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'

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
    // Without `defer`: React takes a page that is parsed for one whose content has all come.
    node.children = []
    return CONTINUE
  })
  return files
}
