import {
  addressOfText,
  bodyLists,
  type Corpus,
  citedByList,
  citedByMany,
  clausesByYear,
  clausesOnOnePage,
  instrumentsByKind,
  instrumentUse,
  openingLists,
  resolutionsByBody,
  textsOf,
  topicList,
} from '@/lib/corpus'
import type { PageNumber } from '@/lib/list-pages'
import type { Resolution } from '@/lib/record'
import { wordIndex } from '@/lib/search/build/word-index'
import {
  aboutPath,
  citationsPath,
  citedByPath,
  citePath,
  clausesOfPath,
  clausesPath,
  dataIndexPath,
  headPath,
  homePath,
  instrumentPartPath,
  instrumentPath,
  instrumentsOfKindPath,
  instrumentsPath,
  listPagePath,
  openingsPath,
  parallelPath,
  resolutionsPath,
  searchPath,
  textPath,
  topicPath,
  topicsPath,
  wordsOfPath,
  wordsPath,
} from '@/lib/site'
import { type LanguagePath, sitemapParts } from './parts'

/** The sitemaps that name every page of a corpus. */
export function sitemapPartsOf(corpus: Corpus): string[] {
  return sitemapParts(pagePaths(corpus), undefined, languagePaths(corpus))
}

/** The path of every page that the site has to offer, once each. */
export function pagePaths(corpus: Corpus): string[] {
  const { resolutions, authorities } = corpus
  return [
    homePath,
    resolutionsPath(),
    topicsPath,
    instrumentsPath(),
    openingsPath,
    citationsPath,
    citePath,
    clausesPath,
    wordsPath,
    searchPath,
    dataIndexPath,
    aboutPath,
    ...resolutionsByBody(corpus)
      .flatMap(bodyLists)
      .flatMap((list) => inPages(list.path, list)),
    ...resolutions.flatMap((first) => [
      ...textPaths(corpus, first).map(({ path }) => path),
      parallelPath(first.id),
    ]),
    ...citedByMany(corpus).flatMap((cited) =>
      inPages(citedByPath(cited.resolution, cited.anchor), citedByList(corpus, cited)),
    ),
    ...authorities.topics.flatMap(({ id }) => inPages(topicPath(id), topicList(corpus, id))),
    ...instrumentsByKind(authorities.instruments)
      .filter(({ hasPages }) => hasPages)
      .flatMap((group) => inPages(instrumentsOfKindPath(group.kind), group)),
    ...authorities.instruments.flatMap(({ id }) => ofInstrument(corpus, id)),
    ...[...openingLists(corpus).values()].flatMap((list) =>
      inPages(headPath(list.kind, list.row), list),
    ),
    ...[...(wordIndex(corpus)?.values() ?? [])].flatMap((list) =>
      inPages(wordsOfPath(list.letter), list),
    ),
    ...(clausesOnOnePage(corpus) ? [] : [...clausesByYear(corpus).values()]).flatMap((list) =>
      inPages(clausesOfPath(list.body?.id ?? null, list.year), list),
    ),
  ]
}

/** The pages of a resolution in its languages. */
function textPaths(corpus: Corpus, first: Resolution): LanguagePath[] {
  return textsOf(corpus, first).map((text) => ({
    language: text.language,
    path: textPath(addressOfText(corpus, text)),
  }))
}

/** The pages that are in several languages, by their paths: each with all of them. */
function languagePaths(corpus: Corpus): Map<string, readonly LanguagePath[]> {
  return new Map(
    corpus.resolutions
      .map((first) => textPaths(corpus, first))
      .filter((paths) => paths.length > 1)
      .flatMap((paths) => paths.map(({ path }) => [path, paths] as const)),
  )
}

/** The pages of an instrument, and of its parts that many clauses cite. */
function ofInstrument(corpus: Corpus, id: string): string[] {
  const use = instrumentUse(corpus, id)
  if (!use) return []
  const parts = use.parts.filter(({ hasPages }) => hasPages)
  return [
    ...inPages(instrumentPath(id), use),
    ...parts.flatMap(({ anchor, citing }) => inPages(instrumentPartPath(id, anchor), citing)),
  ]
}

/** The pages of a list. */
function inPages(path: string, { pages }: { pages: readonly PageNumber[] }): string[] {
  return pages.map(({ number }) => listPagePath(path, number))
}
