import { listPages } from '@/lib/list-pages'
import { absoluteUrl, sitemapPartPath } from '@/lib/site'

/** A page in one of several languages. */
export interface LanguagePath {
  language: string
  path: string
}

/** How many addresses a sitemap may have. */
const ADDRESSES_AT_MOST = 50_000

/**
 * The sitemaps of a site, as many as its pages need. They have full addresses, as no other is allowed
 * there: where the site does not know its own, there are none in them.
 *
 * @param paths every page
 * @param languages the pages that are in several languages, which are named with each
 */
export function sitemapParts(
  paths: readonly string[],
  most = ADDRESSES_AT_MOST,
  languages: ReadonlyMap<string, readonly LanguagePath[]> = new Map(),
): string[] {
  return listPages(paths, most).map(({ entries }) =>
    sitemapOf('urlset', 'url', entries, (path) => alternates(languages.get(path) ?? [])),
  )
}

function alternates(pages: readonly LanguagePath[]): string {
  return pages
    .map(({ language, path }) => {
      const address = escaped(absoluteUrl(path) ?? path)
      return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`
    })
    .join('')
}

/** The only sitemap of a site, or what names all that it has. */
export function mainSitemap(parts: readonly string[]): string {
  const [first = '', ...others] = parts
  if (others.length === 0) return first
  return sitemapOf(
    'sitemapindex',
    'sitemap',
    parts.map((_, index) => sitemapPartPath(index + 1)),
  )
}

/** A sitemap as a response. */
export function sitemapResponse(sitemap: string): Response {
  return new Response(sitemap, { headers: { 'Content-Type': 'application/xml' } })
}

function sitemapOf(
  root: string,
  entry: string,
  paths: readonly string[],
  more: (path: string) => string = () => '',
): string {
  const entries = paths.flatMap((path) => {
    const address = absoluteUrl(path)
    return address ? [`<${entry}><loc>${escaped(address)}</loc>${more(path)}</${entry}>`] : []
  })
  const isLinked = entries.some((each) => each.includes('<xhtml:link'))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${isLinked ? LINKS : ''}>`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n')
}

/** The namespace of links to the same page in other languages. */
const LINKS = ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'

function escaped(address: string): string {
  return encodeURI(address).replaceAll('&', '&amp;')
}
