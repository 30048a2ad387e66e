import { listPages } from '@/lib/list-pages'
import { absoluteUrl, sitemapPartPath } from '@/lib/site'

/** How many addresses a sitemap may have. */
const ADDRESSES_AT_MOST = 50_000

/**
 * The sitemaps of a site, as many as its pages need. They have full addresses, as no other is allowed
 * there: where the site does not know its own, there are none in them.
 *
 * @param paths every page
 */
export function sitemapParts(paths: readonly string[], most = ADDRESSES_AT_MOST): string[] {
  return listPages(paths, most).map(({ entries }) => sitemapOf('urlset', 'url', entries))
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

function sitemapOf(root: string, entry: string, paths: readonly string[]): string {
  const entries = paths.flatMap((path) => {
    const address = absoluteUrl(path)
    return address ? [`<${entry}><loc>${escaped(address)}</loc></${entry}>`] : []
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n')
}

function escaped(address: string): string {
  return encodeURI(address).replaceAll('&', '&amp;')
}
