/**
 * Words of a page that a search looks for, as stretches of the page: in each clause or heading by itself, since no
 * phrase goes from one to the next.
 */
import { createHitFinder, rangesOf } from '@/lib/search/evaluate/hits'
import type { Tree } from '@/lib/search/query/tree'

/** What the organisation says, its labels aside. */
const WORDS = '[data-words]:not([data-words=label])'
/** What the editor has put among it. */
const APART = '[role=doc-noteref], [data-apart], [data-words=label]'

/** Every hit of a query in the words of the page, in its order. */
export function hitsOnPage(tree: Tree): Range[] {
  const hitsIn = createHitFinder(tree)
  return [...document.querySelectorAll(`main ${WORDS}`)].flatMap((element) => {
    const nodes = textsOf(element)
    const text = nodes.map(({ data }) => data).join('')
    return rangesOf(hitsIn(text)).flatMap(({ start, end }) => rangeAt(nodes, start, end) ?? [])
  })
}

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest(`${APART}, ${WORDS}`)
    if (node instanceof Text && around === element) found.push(node)
  }
  return found
}

function rangeAt(nodes: readonly Text[], start: number, end: number): Range | null {
  const range = document.createRange()
  let before = 0
  let isBegun = false
  for (const node of nodes) {
    const after = before + node.data.length
    if (!isBegun && start < after) {
      range.setStart(node, start - before)
      isBegun = true
    }
    if (isBegun && end <= after) {
      range.setEnd(node, end - before)
      return range
    }
    before = after
  }
  return null
}
