/**
 * The content security policy, and the headers that a site is served with.
 */

import { SEARCH_FILES } from './files'

/** What a page may load: files of its own site, and only of the kinds that it uses. */
const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
] as const

/** What only a header can carry: browsers ignore it in a page, with a warning. */
const HEADER_DIRECTIVES = ["frame-ancestors 'none'"] as const

/** The policy as a page itself carries it. */
export const PAGE_POLICY = DIRECTIVES.join('; ')

/** Headers by their names. */
type Headers = Readonly<Record<string, string>>

/** Headers of addresses whose content may change: browsers check each time. */
export const HEADERS: Headers = {
  'Content-Security-Policy': [...DIRECTIVES, ...HEADER_DIRECTIVES].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
}

/** Further headers of files whose name changes with their content. */
const HASHED_HEADERS: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** Folders of such files. */
const HASHED_FOLDERS = ['_next/static/', 'elements/', SEARCH_FILES]

/**
 * The headers of a file.
 *
 * @param file its path in the site
 */
export function headersOf(file: string): Headers {
  const isHashed = HASHED_FOLDERS.some((folder) => file.startsWith(folder))
  return isHashed ? { ...HEADERS, ...HASHED_HEADERS } : HEADERS
}

/** The file in which hosts of static sites look for headers. */
export const HEADERS_FILE = '_headers'

/**
 * The content of that file: an address with a star at its end, and below it its headers.
 *
 * @param base the base path of the build
 */
export function printHeaders(base: string): string {
  const block = (folder: string, headers: Headers) =>
    [
      `${base}/${folder}*`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ].join('\n')
  return [
    block('', HEADERS),
    ...HASHED_FOLDERS.map((folder) => block(folder, HASHED_HEADERS)),
  ].join('\n')
}
