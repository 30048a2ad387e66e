/**
 * The content security policy in a page, for hosts that send no headers of the site's own.
 */
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { PAGE_POLICY } from '../site/headers'

/** Put the policy into a page, before anything that it governs. */
export function addPolicy(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'head') return
    const meta: Element = {
      type: 'element',
      tagName: 'meta',
      properties: { httpEquiv: ['Content-Security-Policy'], content: PAGE_POLICY },
      children: [],
    }
    const charset = node.children.findIndex(
      (child) => child.type === 'element' && 'charSet' in child.properties,
    )
    node.children.splice(charset + 1, 0, meta)
  })
}
