import {
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
  topicList,
} from '@/lib/corpus'
import type { PageNumber } from '@/lib/list-pages'
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
  resolutionPath,
  resolutionsPath,
  searchPath,
  topicPath,
  topicsPath,
  wordsOfPath,
  wordsPath,
} from '@/lib/site'

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
    ...resolutions.flatMap(({ id }) => [resolutionPath(id), parallelPath(id)]),
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
