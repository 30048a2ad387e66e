/**
 * What an address leads to in a site.
 */
import { HEADERS_FILE } from '../site/headers'
import type { ServedSite } from './site'

/** Encodings of compressed copies, best first, with the endings of their names. */
export const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** A file of the site, or the address with a missing slash added. */
export type FoundAddress = { file: string } | { redirect: string }

/** Path and query of an address; proxies may request it with scheme and host. */
const ADDRESS = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i

/**
 * Find what an address leads to. Only what the site's manifest lists can be found, so that no
 * address leads out of the site.
 *
 * @param url the address as in a request, with its query: "/corpus/about/?x"
 * @param base the base path of the build
 * @returns null where there is nothing
 */
export function findAddress(
  site: Pick<ServedSite, 'files'>,
  url: string,
  base: string,
): FoundAddress | null {
  const [, pathname = '', query = ''] = ADDRESS.exec(url) ?? []
  if (base && pathname === base) return { redirect: `${base}/${query}` }
  if (!pathname.startsWith(`${base}/`)) return null
  const name = decode(pathname.slice(base.length + 1))
  if (name === null) return null
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name
  if (site.files.has(file)) return isServed(site, file) ? { file } : null
  if (!site.files.has(`${name}/index.html`)) return null
  return { redirect: `${base}/${encodeURI(name)}/${query}` }
}

/** Compressed copies are sent in place of their files, and the headers with each. */
function isServed({ files }: Pick<ServedSite, 'files'>, file: string): boolean {
  const isCopy = ENCODINGS.some(
    ([, ending]) => file.endsWith(ending) && files.has(file.slice(0, -ending.length)),
  )
  return !isCopy && file !== HEADERS_FILE
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
