/**
 * The content security policy in a page, for hosts that send no headers of the site's own.
 */
import type { Root } from 'hast'
import { PAGE_POLICY } from '../site/headers'
import { elementOf } from './site'

/** Put the policy into a page, before anything that it governs. */
export function addPolicy(tree: Root): void {
  const head = elementOf(tree, 'head')
  if (!head) return
  const charset = head.children.findIndex(
    (child) => child.type === 'element' && 'charSet' in child.properties,
  )
  head.children.splice(charset + 1, 0, {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content: PAGE_POLICY },
    children: [],
  })
}
