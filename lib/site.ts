/**
 * Every path and anchor of the site, defined only here.
 *
 * Paths are those a browser asks for: they carry the base path of a build with
 * `BASE_PATH=/corpus`, and pages end with a slash.
 */
import type { DataForm } from './data-forms'
import type { ClauseKind, Target } from './record'

/** The site's name. */
export const SITE_NAME = 'Annotated Resolutions'

/** What the site is, in one sentence. */
export const SITE_DESCRIPTION =
  'The resolutions of international organisations, clause by clause: to read, to cite and to search.'

/**
 * Where the site is published, without a path: `SITE_URL` of the build. Null where it was built
 * without: it then knows no address of its own, and publishes none.
 */
export const siteUrl: string | null = process.env.NEXT_PUBLIC_SITE_URL || null

const base = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** The anchor of the main part of every page. */
export const mainAnchor = 'main'

/** The anchor of a resolution's outline. */
export const outlineAnchor = 'outline'

/** The anchor of the citations on a resolution's page. */
export const citeAnchor = 'cite'

/** The home page. */
export const homePath = `${base}/`

/** What the corpus is and how it was made. */
export const aboutPath = `${base}/about/`

/** The anchor of a body's group among the resolutions; null where the body is not known. */
export function bodyAnchor(body: string | null): string {
  return body ?? '_unknown'
}

/** The anchor of a year among the resolutions. */
export function yearAnchor(year: string): string {
  return `year-${year}`
}

/** Every resolution by body and year, or a place there: `/resolutions/#year-2015`. */
export function resolutionsPath(anchor?: string): string {
  return `${base}/resolutions/${anchor ? `#${anchor}` : ''}`
}

/** The index by which lists of resolutions are filtered in the browser. */
export const resolutionIndexPath = `${base}/resolutions/index.json`

/**
 * The page of a body, or one place on it: `/bodies/ipu/#2015`. Null stands for that of resolutions
 * whose body is not known.
 */
export function bodyPath(body: string | null, anchor?: string): string {
  return `${base}/bodies/${bodyAnchor(body)}/${anchor ? `#${anchor}` : ''}`
}

/** A year or a session of a body whose resolutions are too many for one page: `/bodies/ipu/2015/`. */
export function bodyPeriodPath(body: string | null, period: string): string {
  return `${bodyPath(body)}${period}/`
}

/** Every topic. */
export const topicsPath = `${base}/topics/`

/** Every instrument by kind and date, or those of one kind: `/instruments/#treaty`. */
export function instrumentsPath(kind?: string): string {
  return `${base}/instruments/${kind ? `#${kind}` : ''}`
}

/** A kind of instrument as a step of an address: "advisory-opinion". */
export function kindStep(kind: string): string {
  return kind.replaceAll(' ', '-')
}

/** The instruments of a kind, where all are too many for one page: `/instruments/kind/treaty/`. */
export function instrumentsOfKindPath(kind: string): string {
  return `${base}/instruments/kind/${kindStep(kind)}/`
}

/** Every clause on one page, or the ways to all of them, for those who search without script. */
export const clausesPath = `${base}/clauses/`

/** A year as a step of an address: "2015", or "undated" for texts without a date. */
export function yearStep(year: string | null): string {
  return year ?? 'undated'
}

/** The steps from all clauses to those of a body in a year, null for what is not known. */
export function clausesSteps(body: string | null, year: string | null): [string, string] {
  return [bodyAnchor(body), yearStep(year)]
}

/** The clauses of a body in a year: `/clauses/ipu/2015/`. */
export function clausesOfPath(body: string | null, year: string | null): string {
  return `${clausesPath}${clausesSteps(body, year).join('/')}/`
}

/** Every word of a small corpus with its clauses, for those who search without script. */
export const wordsPath = `${base}/words/`

/** The words that begin with a letter: `/words/a/`. */
export function wordsOfPath(letter: string): string {
  return `${wordsPath}${letter}/`
}

/** The place of a word among those of its letter. */
export function wordAnchor(word: string): string {
  return `word-${word}`
}

/** How bodies act: the heads that open clauses, by body and by force. */
export const openingsPath = `${base}/openings/`

/** What cites what: resolutions and the instruments and resolutions that they cite. */
export const citationsPath = `${base}/citations/`

/** Citations in any words: what they lead to, and how they are written in each style. */
export const citePath = `${base}/cite/`

/** The name of the file that the browser finds citations by. */
export const CITE_INDEX = 'index.json'

/** What the browser finds citations by. */
export const citeIndexPath = citePath + CITE_INDEX

/** The name of a file with some of the texts that citations lead to, beside that one. */
export function citeShardName(hash: string): string {
  return `shards/${hash}.json`
}

/** The search page, before any query. */
export const searchPath = `${base}/search/`

/** For crawlers: every page, or the sitemaps that name them all. */
export const sitemapPath = `${base}/sitemap.xml`

/** One of the sitemaps that name all pages together, from 1. */
export function sitemapPartPath(number: number): string {
  return `${base}/sitemaps/${number}.xml`
}

/** What the service worker shows for a page that it does not keep. */
export const offlinePath = `${base}/offline/`

/** The service worker, whose scope is the site from its own folder down. */
export const serviceWorkerPath = `${base}/service-worker.js`

/**
 * A path as a full address: "https://resolutions.example/about/". Null where the site does not
 * know where it is published.
 */
export function absoluteUrl(path: string): string | null {
  return siteUrl && siteUrl + path
}

/** The fullest known address of a path: a full one, else the path itself. */
export function addressOf(path: string): string {
  return absoluteUrl(path) ?? path
}

/**
 * The identifier of a path in linked data, which must be absolute: its full address or, where the
 * site does not know that, a URN of the path below the site's root:
 * "urn:annotated-resolutions:topics/sovereignty/".
 */
export function identifierOf(path: string): string {
  return absoluteUrl(path) ?? `urn:annotated-resolutions:${path.slice(homePath.length)}`
}

/** A script of the custom elements, by its file's name. */
export function elementPath(file: string): string {
  return `${base}/elements/${file}`
}

/** The file that search loads first; it names the others. */
export const searchIndexPath = `${base}/search/index.json`

/** Another file that search loads, by its name. */
export function searchFilePath(name: string): string {
  return `${base}/search/files/${name}`
}

/** The page of a resolution, or one place on it: `/resolutions/aalco-res-54-sp2/#op-3`. */
export function resolutionPath(id: string, anchor?: string): string {
  return `${base}/resolutions/${id}/${anchor ? `#${anchor}` : ''}`
}

/** A text by its resolution and, where it is in another language than the first, its language. */
export interface TextAddress {
  id: string
  /** BCP 47; null for the first language, whose page is that of the resolution. */
  translation: string | null
}

/** The page of a text, or one place on it: `/resolutions/a-res-78-246/fr/#op-3`. */
export function textPath({ id, translation }: TextAddress, anchor?: string): string {
  if (translation === null) return resolutionPath(id, anchor)
  return `${resolutionPath(id)}${translation}/${anchor ? `#${anchor}` : ''}`
}

/** The operative paragraphs of a resolution beside their grounds: all, or one of them. */
export function parallelPath(id: string, anchor?: string): string {
  return `${base}/resolutions/${id}/parallel/${anchor ? `#${anchor}` : ''}`
}

/** What cites a resolution or a clause of it, where it is much: `/resolutions/ga-1/cited-by/op-3/`. */
export function citedByPath(id: string, anchor: string | null): string {
  return `${base}/resolutions/${id}/cited-by/${anchor ? `${anchor}/` : ''}`
}

/** The anchor of an editor's note on a resolution's page: `note-4`. */
export function noteAnchor(number: number): string {
  return `note-${number}`
}

/** The anchor of a footnote of the source on a resolution's page: `fn-3`. */
export function footnoteAnchor(mark: string): string {
  return `fn-${mark.toLowerCase()}`
}

/** Whether an anchor of a resolution's page is that of a footnote. */
export function isFootnoteAnchor(anchor: string): boolean {
  return anchor.startsWith('fn-')
}

/** Whether an anchor of a resolution's page is that of a note. */
export function isNoteAnchor(anchor: string): boolean {
  return /^note-\d+$/.test(anchor)
}

/** The page of an instrument, or one of its parts on it: `/instruments/un-charter/#article-51`. */
export function instrumentPath(id: string, part: string | null = null): string {
  return `${base}/instruments/${id}/${part ? `#${part}` : ''}`
}

/** The clauses that cite a part, where they are many: `/instruments/un-charter/article-51/`. */
export function instrumentPartPath(id: string, part: string): string {
  return `${instrumentPath(id)}${part}/`
}

/** The anchor of an instrument's part on its page: "article-2-4" for Article 2 (4). */
export function instrumentPartAnchor(name: string, number: string): string {
  return `${name} ${number}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The page of a topic. */
export function topicPath(id: string): string {
  return `${base}/topics/${id}/`
}

/** A page of a list, by the list's own address, which is that of its first page: `/topics/peace/2/`. */
export function listPagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${number}/`
}

/** Where a citation's target is. */
export function targetPath(target: Target): string {
  switch (target.type) {
    case 'clauses':
      return resolutionPath(target.resolution, target.anchors[0])
    case 'resolution':
      return resolutionPath(target.id)
    case 'instrument':
      return instrumentPath(target.id, target.part)
  }
}

/** The name of a file of a text: "aalco-res-54-sp2.annotations.json", "a-res-78-246.fr.json". */
export function dataFileName({ id, translation }: TextAddress, form: DataForm): string {
  return [id, ...(translation === null ? [] : [translation]), form].join('.')
}

/** A file of a text: `txt` is the text as issued, to the byte. */
export function dataPath(text: TextAddress, form: DataForm): string {
  return dataIndexPath + dataFileName(text, form)
}

/** A file by which programs go through the texts: `/dts/index.json`. */
export function dtsPath(name: string): string {
  return `${base}/dts/${name}`
}

/** What can be downloaded, and how to use and cite it. */
export const dataIndexPath = `${base}/data/`

/** A file of the whole corpus: "corpus.json", "clauses.csv". */
export function corpusFilePath(name: string): string {
  return dataIndexPath + name
}

/** The name of the feed of the whole corpus. */
export const CORPUS_FEED = 'all'

/** The name of the feed of a body. */
export function bodyFeed(body: string): string {
  return `body-${body}`
}

/** The name of the feed of a topic. */
export function topicFeed(topic: string): string {
  return `topic-${topic}`
}

/** The name of the file of a feed: "body-ipu.atom". */
export function feedFileName(name: string): string {
  return `${name}.atom`
}

/** A feed: `/feeds/all.atom`. */
export function feedPath(name: string): string {
  return `${base}/feeds/${feedFileName(name)}`
}

/** The size in pixels of the preview images of resolutions, as readers of Open Graph expect it. */
export const IMAGE_SIZE = { width: 1200, height: 630 }

/** The name of the file with a resolution's preview image: "aalco-res-54-sp2.png". */
export function imageFileName(id: string): string {
  return `${id}.png`
}

/** The preview image of a resolution, for shared links. */
export function imagePath(id: string): string {
  return `${base}/images/${imageFileName(id)}`
}

/** The anchors of a resolution's two parts; clauses and headings have their own. */
export const partAnchor: Record<ClauseKind, string> = {
  preambular: 'preamble',
  operative: 'operative-part',
}

/**
 * What a search may be limited to: the paragraphs of a kind, the footnotes of the source, what else its text has
 * (headings, annexes, tables, quotations, closing words), or the editor's notes.
 */
export const SEARCH_KINDS = ['preambular', 'operative', 'footnote', 'other', 'note'] as const
/** See {@link SEARCH_KINDS}. */
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** A head as its anchor names it: a lemma is a word of a language; null for all that no grammar lists. */
interface NamedHead {
  head: string | null
  language: string | null
}

/**
 * The place of a head on the page of openings, and the name of its own: `operative-en-call-upon`. Two
 * heads never share one: characters other than ASCII letters and digits become code points.
 */
export function headAnchor(kind: ClauseKind, { language, head }: NamedHead): string {
  const name = head?.replace(/\s+|[^A-Za-z0-9]/gu, (sign) =>
    sign.trim() ? `_${sign.codePointAt(0)?.toString(16)}_` : '-',
  )
  return name === undefined ? `${kind}-unlisted` : `${kind}-${language}-${name}`
}

/** The place of the openings of one body, by its id; null where it is not known. */
export function headAnchorOf(kind: ClauseKind, head: NamedHead, body: string | null): string {
  return `${headAnchor(kind, head)}--${bodyAnchor(body)}`
}

/** The clauses that open with a head: `/openings/operative-en-call-upon/`. */
export function headPath(kind: ClauseKind, head: NamedHead): string {
  return `${openingsPath}${headAnchor(kind, head)}/`
}

/** In what form the search page shows what it found. */
export const SEARCH_VIEWS = ['clauses', 'concordance', 'collocates', 'figures'] as const
/** See {@link SEARCH_VIEWS}. */
export type SearchView = (typeof SEARCH_VIEWS)[number]

/** What the search page shows, as its address holds it. */
export interface SearchState {
  query: string
  /** Id of a body, or null for all. */
  body: string | null
  kind: SearchKind | null
  /** Forms of words that the reader has taken off: "terrorists". */
  off: readonly string[]
  view: SearchView
  /** By what it is sorted, "newest", "1L"; null for what the view sorts by at first. */
  sort: string | null
  /** The page of what was found, from 1. */
  page: number
  /** How many words a concordance has on each side, and in which collocates are counted. */
  width: number | null
  /** The seed by which a long concordance is thinned; null for one that is whole. */
  seed: number | null
}

/** The search page before anything was asked. */
export const SEARCH_AT_REST: SearchState = {
  query: '',
  body: null,
  kind: null,
  off: [],
  view: 'clauses',
  sort: null,
  page: 1,
  width: null,
  seed: null,
}

/** The most words of context that an address may ask for. */
const WIDEST = 25
const LARGEST_SEED = 999_999

/** The search page in a state, of which the rest is as at first. Defaults are left out of the address. */
export function searchUrl(state: Partial<SearchState>): string {
  const { query, body, kind, off, view, sort, page, width, seed } = { ...SEARCH_AT_REST, ...state }
  const parameters = new URLSearchParams({
    ...(query && { q: query }),
    ...(body && { body }),
    ...(kind && { kind }),
    ...(view !== 'clauses' && { view }),
    ...(sort && { sort }),
    ...(width !== null && { width: String(width) }),
    ...(seed !== null && { seed: String(seed) }),
    ...(page > 1 && { page: String(page) }),
  })
  for (const form of off) parameters.append('off', form)
  return parameters.size > 0 ? `${searchPath}?${parameters}` : searchPath
}

/** Read the state back from an address's query part; invalid values become defaults. */
export function searchState(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const wholeNumber = (name: string, least: number, most: number) => {
    const value = parameters.get(name) ?? ''
    const number = /^\d{1,9}$/.test(value) ? Number(value) : -1
    return number >= least && number <= most ? number : null
  }
  return {
    query: parameters.get('q') ?? '',
    body: parameters.get('body') || null,
    kind: SEARCH_KINDS.find((each) => each === parameters.get('kind')) ?? null,
    off: [...new Set(parameters.getAll('off'))].filter((form) => form !== ''),
    view: SEARCH_VIEWS.find((each) => each === parameters.get('view')) ?? 'clauses',
    sort: parameters.get('sort') || null,
    page: wholeNumber('page', 1, 999_999) ?? 1,
    width: wholeNumber('width', 1, WIDEST),
    seed: wholeNumber('seed', 0, LARGEST_SEED),
  }
}
