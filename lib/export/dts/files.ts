/**
 * The files that answer what programs may ask by the protocol; docs/exporting.md has which of it they may.
 *
 * A passage of each paragraph, and navigation from each, are several files for every paragraph of the corpus. They
 * are there while it is small.
 */
import type { Corpus } from '../../corpus'
import { DATA_FORMS } from '../../data-forms'
import { bodyOf, nameOfBody } from '../../describe'
import { groupBy } from '../../group-by'
import type { Resolution } from '../../record'
import { addressOf, bodyAnchor, dataPath, dtsPath, SITE_NAME } from '../../site'
import { allClauses } from '../../views'
import { factsOfResolution, versionLine } from '../facts'
import { printJson } from '../forms'
import { toTei, toTeiPassage } from '../tei'
import {
  collectionFile,
  documentFile,
  entryTemplates,
  type Nav,
  navigationFile,
  type Templates,
  templatesOf,
} from './addresses'
import { allUnits, depthOf, type UnitTree, unitsDown, unitsOf } from './units'

/** How many paragraphs with sub-paragraphs a corpus may have for each of them to have files of its own. */
export const MAX_CITABLE_UNITS = 1_000

const CONTEXT = { '@context': 'https://dtsapi.org/context/v1.0.json', dtsVersion: '1.0' }

/** The id of the collection of all. */
const ROOT = 'all'

/** A file of the protocol. */
export interface DtsFile {
  /** Below `/dts/`. */
  name: string
  content: string
}

/** All files of the protocol. */
export function* dtsFiles(corpus: Corpus): Generator<DtsFile> {
  const units = corpus.resolutions.reduce((sum, each) => sum + allClauses(each).length, 0)
  const hasPassages = units <= MAX_CITABLE_UNITS
  yield json('index.json', {
    '@id': addressOf(dtsPath('index.json')),
    '@type': 'EntryPoint',
    ...entryTemplates(hasPassages),
  })
  const byBody = [...groupBy(corpus.resolutions, ({ body }) => body?.value ?? null)]
  const root = {
    '@id': ROOT,
    '@type': 'Collection',
    collection: templatesOf(ROOT, hasPassages).collection,
    title: SITE_NAME,
    description: versionLine(corpus),
    totalParents: 0,
    totalChildren: byBody.length,
  }
  const collections = byBody.map(([id, resolutions]) => ({
    id: bodyAnchor(id),
    resolutions,
    collection: {
      '@id': bodyAnchor(id),
      '@type': 'Collection',
      collection: templatesOf(bodyAnchor(id), hasPassages).collection,
      title: nameOfBody(corpus.authorities.bodies.find((body) => body.id === id)),
      totalParents: 1,
      totalChildren: resolutions.length,
    },
  }))
  const members = { children: collections.map(({ collection }) => collection), parents: [] }
  yield* collectionFiles(null, root, members)
  yield* collectionFiles(ROOT, root, members)
  for (const { id, collection, resolutions } of collections) {
    const resources = resolutions.map((resolution) => ({
      resolution,
      resource: resourceOf(corpus, resolution, templatesOf(resolution.id, hasPassages)),
    }))
    const children = resources.map(({ resource }) => resource)
    yield* collectionFiles(id, collection, { children, parents: [root] })
    for (const { resolution, resource } of resources) {
      yield* collectionFiles(resolution.id, resource, { children: null, parents: [collection] })
      yield* navigationFiles(resolution, resource, hasPassages)
      if (hasPassages) yield* documentFiles(corpus, resolution)
    }
  }
}

function json(name: string, value: object): DtsFile {
  return { name, content: printJson({ ...CONTEXT, ...value }) }
}

/** What is asked of a collection, and of a resource, which has nothing below it. */
function* collectionFiles(
  id: string | null,
  collection: object,
  { children, parents }: { children: object[] | null; parents: object[] },
): Generator<DtsFile> {
  const file = (nav: Nav, member: object[] | null) =>
    json(collectionFile(id, nav), { ...collection, ...(member && { member }) })
  yield file(null, children)
  yield file('children', children ?? [])
  yield file('parents', parents)
}

/** What is asked of the units of a resource: as deep as its units go, from its beginning and from each of them. */
function* navigationFiles(
  resolution: Resolution,
  resource: ReturnType<typeof resourceOf>,
  hasPassages: boolean,
): Generator<DtsFile> {
  const { '@id': id, '@type': type, collection, navigation, document, citationTrees } = resource
  const links = { '@id': id, '@type': type, collection, navigation, document, citationTrees }
  const file = (tree: UnitTree | null, down: number | null, member: object[] | null) => {
    const name = navigationFile(resolution.id, tree?.unit.identifier ?? null, down)
    return json(name, {
      '@id': addressOf(dtsPath(name)),
      '@type': 'Navigation',
      resource: links,
      ...(tree && { ref: tree.unit }),
      ...(member && { member }),
    })
  }
  const units = unitsOf(resolution)
  const depths = Array.from({ length: Math.max(1, depthOf(units)) }, (_, index) => index + 1)
  // From the beginning the first level is one down; from a unit, what is in it is.
  for (const down of depths) yield file(null, down, unitsDown(units, down - 1))
  yield file(null, -1, unitsDown(units, -1))
  if (!hasPassages) return
  for (const tree of allUnits(units)) {
    yield file(tree, null, null)
    yield file(tree, 0, unitsDown(tree.siblings, 0))
    for (const down of [...depths, -1]) yield file(tree, down, unitsDown([tree], down))
  }
}

function* documentFiles(corpus: Corpus, resolution: Resolution): Generator<DtsFile> {
  const { id } = resolution
  yield { name: documentFile(id, null), content: toTei(corpus, resolution) }
  for (const clause of allClauses(resolution)) {
    const content = toTeiPassage(corpus, resolution, clause)
    yield { name: documentFile(id, clause.anchor), content }
  }
}

function resourceOf(corpus: Corpus, resolution: Resolution, templates: Templates) {
  const { id } = resolution
  const { title, symbol, date, language, rights, address } = factsOfResolution(corpus, resolution)
  const body = bodyOf(corpus.authorities.bodies, resolution)
  const local = (value: string) => [{ lang: language, value }]
  return {
    '@id': id,
    '@type': 'Resource',
    title,
    totalParents: 1,
    totalChildren: 0,
    dublinCore: {
      title: local(title),
      language: [language],
      ...(body && { creator: [{ lang: 'en', value: body.name }] }),
      ...(symbol !== null && { identifier: [{ lang: language, value: symbol }] }),
      ...(date !== null && { date: [date] }),
      rights: [{ lang: 'en', value: rights }],
      isVersionOf: [address],
    },
    ...templates,
    download: addressOf(dataPath({ id, translation: null }, 'tei')),
    mediaTypes: [DATA_FORMS.tei.type],
    citationTrees: [
      {
        '@type': 'CitationTree',
        citeStructure: (['preambular', 'operative'] as const).flatMap((kind) => {
          const depth = depthOf(unitsOf(resolution).filter(({ unit }) => unit.citeType === kind))
          return depth === 0 ? [] : [citeStructureOf(kind, depth)]
        }),
      },
    ],
  }
}

interface CiteStructure {
  '@type': 'CiteStructure'
  citeType: string
  citeStructure?: CiteStructure[]
}

function citeStructureOf(citeType: string, depth: number): CiteStructure {
  return {
    '@type': 'CiteStructure',
    citeType,
    ...(depth > 1 && { citeStructure: [citeStructureOf(citeType, depth - 1)] }),
  }
}
