/**
 * One style sheet for a reading page, with what the page can use of those that Next made for
 * many. The names that CSS modules give to classes become short ones, the same on every page,
 * since previews bring elements of one page to another.
 */
import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import postcss from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { SKIP, visit } from 'unist-util-visit'

/** A class of a CSS module: signs that stand for the module, and the name in it. */
const MODULE_CLASS = /^_?[\w-]{6}_[A-Za-z]\w*$/

/** A style sheet, by its address. */
export interface StyleSheet {
  address: string
  content: string
}

/** Short names for the classes of CSS modules: the more one is met, the shorter its name. */
export function shortNames(sheets: readonly string[]): ReadonlyMap<string, string> {
  const met = new Map<string, number>()
  for (const sheet of sheets) {
    postcss.parse(sheet).walkRules(({ selector }) => {
      selectorParser((selectors) => {
        selectors.walkClasses(({ value }) => {
          if (MODULE_CLASS.test(value)) met.set(value, (met.get(value) ?? 0) + 1)
        })
      }).processSync(selector)
    })
  }
  return new Map(
    [...met]
      .toSorted(([a, often], [b, oftenToo]) => oftenToo - often || (a < b ? -1 : 1))
      .map(([name], index) => [name, `_${index.toString(36)}`]),
  )
}

/**
 * The classes of what a preview of a page may show: clauses, and what is marked as a summary;
 * `components/elements/reference-preview` takes them from there.
 */
export function previewedClasses(tree: Root): ReadonlySet<string> {
  const found = new Set<string>()
  visit(tree, 'element', (node) => {
    const isClause =
      'id' in node.properties &&
      node.children.some((child) => child.type === 'element' && 'dataClause' in child.properties)
    if (!isClause && !('dataSummary' in node.properties)) return
    for (const name of classesIn(node)) found.add(name)
    return SKIP
  })
  return found
}

/**
 * Put one style sheet in the place of a page's.
 *
 * @param tree the page; its classes are renamed
 * @param contentOf the style sheet at an address of the page, null where there is none
 * @param names the short names of classes
 * @param previewed the classes of what a preview may bring
 * @returns the new style sheet, beside the page's first; null where the page has none
 */
export function oneStyleSheet(
  tree: Root,
  contentOf: (address: string) => string | null,
  names: ReadonlyMap<string, string>,
  previewed: ReadonlySet<string>,
): StyleSheet | null {
  const links: Element[] = []
  const used = new Set([...classesIn(tree), ...previewed])
  visit(tree, 'element', (node, index, parent) => {
    const { href, rel, className } = node.properties
    if (Array.isArray(className)) {
      node.properties.className = className.map((name) => names.get(String(name)) ?? name)
    }
    const isSheet = Array.isArray(rel) && rel.includes('stylesheet') && typeof href === 'string'
    if (!isSheet || contentOf(href) === null) return
    links.push(node)
    if (links.length === 1 || !parent || index === undefined) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  const [first] = links
  if (!first) return null
  const content = links
    .map(({ properties }) => usedRules(contentOf(String(properties.href)) ?? '', used, names))
    .join('')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const address = String(first.properties.href).replace(/[^/]*$/, `${hash}.css`)
  first.properties.href = address
  return { address, content }
}

/** The classes of a part of a page. */
function classesIn(tree: Root | Element): Set<string> {
  const found = new Set<string>()
  visit(tree, 'element', ({ properties: { className } }) => {
    if (Array.isArray(className)) for (const name of className) found.add(String(name))
  })
  return found
}

/** The rules of a style sheet that can match where there are these classes, with short names. */
function usedRules(
  sheet: string,
  used: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): string {
  const root = postcss.parse(sheet)
  root.walkRules((rule) => {
    rule.selector = selectorParser((selectors) => {
      for (const selector of [...selectors.nodes]) {
        const canMatch = selector.nodes.every(
          (node) => node.type !== 'class' || !names.has(node.value) || used.has(node.value),
        )
        if (!canMatch) selector.remove()
      }
      selectors.walkClasses((node) => {
        node.value = names.get(node.value) ?? node.value
      })
    }).processSync(rule.selector)
    if (rule.selector === '') rule.remove()
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}
