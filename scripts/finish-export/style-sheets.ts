/**
 * Style sheets of the whole site in the place of the many that Next makes: one with what a page of a
 * resolution needs, and beside it one with whatever more a page needs. Names of classes become short ones,
 * the same on every page, since previews bring elements of one page to another.
 */
import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { moduleClasses, renameClasses, styleSheetsOf } from './next-output'
import { elementOf, forEachElement } from './site'

/** A style sheet, by its address. */
export interface StyleSheet {
  address: string
  content: string
}

/** Gives pages the site's style sheets. */
export interface StyleSheets {
  /** The addresses of Next's style sheets that make the one that every page has. */
  shared: readonly string[]
  /**
   * Put the site's style sheets in the place of a page's, and give its classes their short names.
   *
   * @returns the addresses of Next's style sheets that the page had
   */
  place(tree: Root): readonly string[]
  /** Count a page that was given its style sheets before, in the place of these of Next's. */
  count(addresses: readonly string[]): void
  /** The style sheets that pages were given. */
  placed(): Iterable<StyleSheet>
}

/**
 * @param sheets Next's style sheets by their addresses
 * @param first the page whose style sheets make the one that every page has
 */
export function createStyleSheets(
  sheets: ReadonlyMap<string, string>,
  first: Root | null,
): StyleSheets {
  const names = new Map(
    moduleClasses([...sheets.values()]).map((name, index) => [name, `_${index.toString(36)}`]),
  )
  const shared = first ? addressesOf(styleSheetsOf(first)) : []
  const joined = new Map<string, StyleSheet>()

  function join(addresses: readonly string[]): StyleSheet | null {
    const [address] = addresses
    if (address === undefined) return null
    const key = addresses.join(' ')
    const found = joined.get(key)
    if (found) return found
    const content = addresses.map((each) => renameClasses(sheets.get(each) ?? '', names)).join('\n')
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
    const sheet = { address: address.replace(/[^/]*$/, `${hash}.css`), content }
    joined.set(key, sheet)
    return sheet
  }

  function joinedFor(addresses: readonly string[]): StyleSheet[] {
    if (addresses.length === 0) return []
    const more = addresses.filter((address) => !shared.includes(address))
    return [join(shared), join(more)].flatMap((sheet) => sheet ?? [])
  }

  return {
    shared,
    place(tree) {
      renameIn(tree, names)
      const links = styleSheetsOf(tree).filter(({ properties }) =>
        sheets.has(String(properties.href)),
      )
      const own = addressesOf(links)
      replace(
        tree,
        links,
        joinedFor(own).map(({ address }) => address),
      )
      return own
    },
    count: joinedFor,
    placed: () => joined.values(),
  }
}

function addressesOf(links: readonly Element[]): string[] {
  return links.map(({ properties }) => String(properties.href))
}

function renameIn(tree: Root, names: ReadonlyMap<string, string>): void {
  forEachElement(tree, ({ properties }) => {
    const { className } = properties
    if (!Array.isArray(className)) return
    properties.className = className.map((name) => names.get(String(name)) ?? name)
  })
}

/** Put links to other style sheets where the first of a page's stood, and take away the rest. */
function replace(tree: Root, links: readonly Element[], addresses: readonly string[]): void {
  const head = elementOf(tree, 'head')
  const [first] = links
  if (!head) return
  head.children = head.children.flatMap((node) => {
    if (node === first) return addresses.map(linkTo)
    return links.some((link) => link === node) ? [] : [node]
  })
}

function linkTo(href: string): Element {
  return {
    type: 'element',
    tagName: 'link',
    properties: { rel: ['stylesheet'], href },
    children: [],
  }
}
