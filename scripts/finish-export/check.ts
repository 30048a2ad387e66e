/**
 * What must hold of every page: each link and anchor leads somewhere, and nothing runs,
 * styles or loads but what the policy allows.
 */
import type { Element } from 'hast'
import { isWebAddress } from '../../lib/web-address'
import { addressOf, fileAt, forEachElement, kindOf, type Page, type PageKind } from './site'
import { namesIn } from './unreferenced'

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'srcSet'] as const
/** Elements that name an address without loading it. */
const NAMING = new Set(['a', 'area', 'meta'])
/** `rel`s of links that name an address without loading it. */
const NAMING_RELATIONS = new Set(['canonical', 'alternate', 'next', 'prev', 'license'])

/** Stands for the origin of a site that does not know it; no name ends so (RFC 2606). */
const UNKNOWN_ORIGIN = 'http://site.invalid'
/** `rel`s of a link that leads out of the site. */
const RELATIONS_OUT = ['external', 'noopener']

/** Where a site is published. */
export interface Site {
  /** "https://resolutions.example"; null where the site does not know. */
  origin: string | null
  /** The base path of the build, "" for none. */
  base: string
}

interface Address {
  element: string
  value: string
  /** What it is to the page. */
  relations: readonly string[]
  /** Whether the browser loads it with the page. */
  loads: boolean
}

/** What is kept of a finished page, to hold it against the others. */
export interface PageFacts {
  file: string
  kind: PageKind | null
  ids: ReadonlySet<string>
  addresses: readonly Address[]
  /** What may be names of files that it leads to. */
  names: ReadonlySet<string>
  /** What is wrong with it by itself. */
  problems: readonly string[]
}

/** What is kept of a finished page. */
export function factsOf(page: Page): PageFacts {
  const kind = kindOf(page)
  const ids = new Set<string>()
  const addresses = new Map<string, Address>()
  const names = new Set<string>()
  const problems = kind
    ? []
    : ['Unexpected page without a kind, expected `data-page="reading"` or `data-page="tool"` on it']
  forEachElement(page.tree, (node) => {
    problems.push(...inlineProblems(node))
    const { id } = node.properties
    if (typeof id === 'string') {
      if (ids.has(id)) problems.push(`Unexpected second id \`${id}\`, expected one`)
      ids.add(id)
    }
    for (const address of addressesOf(node)) addresses.set(JSON.stringify(address), address)
    for (const text of textsBeside(node)) for (const name of namesIn(text)) names.add(name)
  })
  return { file: page.file, kind, ids, addresses: [...addresses.values()], names, problems }
}

/**
 * Hold the pages against the rules.
 *
 * @param pages every page, finished
 * @param files every file of the export
 * @param site where the site is published and its base path, "" for none
 * @returns problems as `page: reason`; none where all is well
 */
export function checkPages(
  pages: readonly PageFacts[],
  files: ReadonlySet<string>,
  site: Site,
): string[] {
  const anchors = new Map(pages.map(({ file, ids }) => [file, ids]))
  return pages.flatMap((page) =>
    [...page.problems, ...addressProblems(page, files, anchors, site)].map(
      (problem) => `${page.file}: ${problem}`,
    ),
  )
}

function inlineProblems({ tagName, properties, children }: Element): string[] {
  const problems: string[] = []
  if (tagName === 'script' && children.length > 0 && properties.type !== 'application/ld+json') {
    problems.push('Unexpected inline script, expected a file')
  }
  if (tagName === 'style' || 'style' in properties) {
    problems.push(`Unexpected inline style on <${tagName}>, expected a rule in a style sheet`)
  }
  for (const name of Object.keys(properties)) {
    if (/^on[A-Z]/.test(name)) {
      problems.push(`Unexpected event handler \`${name}\` on <${tagName}>, expected none`)
    }
  }
  return problems
}

function addressProblems(
  page: PageFacts,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  site: Site,
): string[] {
  const { base } = site
  const origin = site.origin ?? UNKNOWN_ORIGIN
  const here = `${origin}${base}${addressOf(page.file)}`
  return page.addresses.flatMap(({ element, value, relations, loads }): string[] => {
    const said = `${JSON.stringify(value)} on <${element}>`
    if (!URL.canParse(value, here)) return [`Unexpected address ${said}, expected a valid one`]
    const url = new URL(value, here)
    if (url.protocol === 'data:' && loads) return []
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      return [`Unexpected address ${said}, expected one of this site or of the web`]
    }
    if (url.origin !== origin) {
      if (loads) return [`Unexpected request ${said}, expected one to this site`]
      const isMarked = RELATIONS_OUT.every((relation) => relations.includes(relation))
      if (element !== 'a' || (isMarked && isWebAddress(value))) return []
      return [`Unexpected link out ${said}, expected \`https:\` and \`rel="external noopener"\``]
    }
    if (!url.pathname.startsWith(`${base}/`)) {
      return [`Unexpected address ${said}, expected one below ${base}/`]
    }
    const target = fileAt(decodeURIComponent(url.pathname.slice(base.length)))
    if (!files.has(target)) return [`Unexpected link ${said}, expected a file ${target}`]
    const anchor = decodeURIComponent(url.hash.slice(1))
    if (anchor && !anchors.get(target)?.has(anchor)) {
      return [`Unexpected link ${said}, expected an element with the id \`${anchor}\` on ${target}`]
    }
    return []
  })
}

/** The addresses on an element. */
function addressesOf(node: Element): Address[] {
  return ADDRESSES.flatMap((name) => {
    const value = node.properties[name]
    if (typeof value !== 'string') return []
    const { rel } = node.properties
    const relations = Array.isArray(rel) ? rel.map(String) : []
    return { element: node.tagName, value, relations, loads: isLoaded(node, relations) }
  })
}

/** What of an element is not read and may name files: its attributes, and data for machines. */
function textsBeside({ tagName, properties, children: [content] }: Element): string[] {
  const texts = Object.values(properties).flatMap((value) =>
    typeof value === 'string' && value.includes('.') ? value : [],
  )
  return tagName === 'script' && content?.type === 'text' ? [...texts, content.value] : texts
}

function isLoaded({ tagName }: Element, relations: readonly string[]): boolean {
  return !NAMING.has(tagName) && !relations.some((relation) => NAMING_RELATIONS.has(relation))
}
