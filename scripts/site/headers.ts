/**
 * The content security policy, and the headers that a site is served with.
 */
import { ALL_FORMS, DATA_FORMS, DTS_TYPES, dtsTypeOf } from '../../lib/data-forms'
import { CITE_SHARDS, DATA_FOLDER, DTS_FOLDER, SEARCH_FILES } from './files'

/**
 * What a page may load: files of its own site, and only of the kinds that it uses. Style sheets, fonts, what scripts ask
 * for, workers and manifests are by default as `default-src` says; to name each takes bytes of every page.
 */
const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
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
const HASHED_FOLDERS = ['_next/static/', 'elements/', SEARCH_FILES, CITE_SHARDS]

/** Further headers of data: a program on any other site may read them. */
const DATA_HEADERS: Headers = { 'Access-Control-Allow-Origin': '*' }

/** The forms of data that no list of content types knows by the ending of their files. */
const TYPED_FORMS = ALL_FORMS.filter((form) => !['txt', 'plain.txt', 'json'].includes(form))

/**
 * The headers of a file.
 *
 * @param file its path in the site
 */
export function headersOf(file: string): Headers {
  if (file.startsWith(DATA_FOLDER)) {
    const form = TYPED_FORMS.filter((each) => file.endsWith(`.${each}`)).at(-1)
    const type: Headers = form ? { 'Content-Type': DATA_FORMS[form].type } : {}
    return { ...HEADERS, ...DATA_HEADERS, ...type }
  }
  if (file.startsWith(DTS_FOLDER)) {
    return { ...HEADERS, ...DATA_HEADERS, 'Content-Type': dtsTypeOf(file) }
  }
  const isHashed = HASHED_FOLDERS.some((folder) => file.startsWith(folder))
  return isHashed ? { ...HEADERS, ...HASHED_HEADERS } : HEADERS
}

/** The file in which hosts of static sites look for headers. */
export const HEADERS_FILE = '_headers'

/**
 * The content of that file: an address with a star for any words, and below it its headers.
 *
 * @param base the base path of the build
 */
export function printHeaders(base: string): string {
  const block = (files: string, headers: Headers) =>
    [
      `${base}/${files}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ].join('\n')
  return [
    block('*', HEADERS),
    ...HASHED_FOLDERS.map((folder) => block(`${folder}*`, HASHED_HEADERS)),
    block(`${DATA_FOLDER}*`, DATA_HEADERS),
    block(`${DTS_FOLDER}*`, DATA_HEADERS),
    ...Object.entries(DTS_TYPES).map(([ending, type]) =>
      block(`${DTS_FOLDER}*.${ending}`, { 'Content-Type': type }),
    ),
    ...TYPED_FORMS.map((form) =>
      block(`${DATA_FOLDER}*.${form}`, { 'Content-Type': DATA_FORMS[form].type }),
    ),
  ].join('\n')
}
