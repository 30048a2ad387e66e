/**
 * Going through a tree of XML by the local names of its elements: `akn4un:voters` is `voters`.
 */
import type { Element, ElementContent } from 'xast'

/** An element's name without the prefix of its namespace. */
export function nameOf(element: Element): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** An attribute's value with single spaces; null where there is none, or nothing in it. */
export function attribute(element: Element | undefined, name: string): string | null {
  return oneLine(element?.attributes[name] ?? '') || null
}

/** The elements right below an element, in order; of one name where that is given. */
export function children(element: Element | undefined, name?: string): Element[] {
  const all = element?.children.filter((child) => child.type === 'element') ?? []
  return name === undefined ? all : all.filter((child) => nameOf(child) === name)
}

/** The elements of one name anywhere below an element, in order, not within each other. */
export function descendants(element: Element, name: string): Element[] {
  return children(element).flatMap((child) =>
    nameOf(child) === name ? [child] : descendants(child, name),
  )
}

/** All elements of a tree by their names, each in the order of the document. */
export function byName(root: Element): Map<string, Element[]> {
  const named = new Map<string, Element[]>()
  const left = [root]
  for (let element = left.pop(); element; element = left.pop()) {
    const name = nameOf(element)
    const same = named.get(name)
    if (same) same.push(element)
    else named.set(name, [element])
    for (const child of children(element).reverse()) left.push(child)
  }
  return named
}

/** All words below an element, as they are. */
export function allText(node: ElementContent): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value
  return node.type === 'element' ? node.children.map(allText).join('') : ''
}

/** Words with single spaces, and none around them. Spaces that do not break stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}

/** Where an element begins and ends in the tree's text. */
export function placeOf(element: Element): { start: number; end: number } {
  const start = element.position?.start.offset ?? 0
  return { start, end: element.position?.end.offset ?? start }
}
