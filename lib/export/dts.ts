/**
 * The corpus by the protocol of Distributed Text Services (DTS 1.0), as files: https://dtsapi.org/versions/v1.0/
 *
 * A file answers a request without its `ref`, which is a fragment of the address: the document has the passage under
 * that `xml:id`, the navigation under that identifier. `start`, `end` and pages are not offered.
 */
import type { Corpus } from '../corpus'
import { DATA_FORMS } from '../data-forms'
import { bodyOf, fullLabelOf, nameOfBody } from '../describe'
import { groupBy } from '../group-by'
import type { Clause, Resolution } from '../record'
import { addressOf, bodyAnchor, corpusFilePath, dataPath, dtsPath, SITE_NAME } from '../site'
import { clauses } from '../views'
import { factsOfResolution, versionLine } from './facts'
import { printJson } from './forms'

const CONTEXT = { '@context': 'https://dtsapi.org/context/v1.0.json', dtsVersion: '1.0' }

/** The depths for which navigation is there: the paragraphs, and all that is in them. */
const DEPTHS = [1, -1] as const

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
  const file = (name: string, value: object): DtsFile => ({
    name,
    content: printJson({ ...CONTEXT, ...value }),
  })
  yield file('index.json', {
    '@id': addressOf(dtsPath('index.json')),
    '@type': 'EntryPoint',
    collection: collectionTemplate(),
    navigation: addressOf(dtsPath('navigation{/resource}{;down}.json{#ref}')),
    document: addressOf(`${corpusFilePath('')}{resource}.tei{#ref}`),
  })
  const byBody = [...groupBy(corpus.resolutions, ({ body }) => body?.value ?? null)]
  const root = {
    '@id': ROOT,
    '@type': 'Collection',
    collection: collectionTemplate(),
    title: SITE_NAME,
    description: versionLine(corpus),
    totalParents: 0,
    totalChildren: byBody.length,
  }
  const collections = byBody.map(([id, resolutions]) => ({
    collection: {
      '@id': bodyAnchor(id),
      '@type': 'Collection',
      collection: collectionTemplate(),
      title: nameOfBody(corpus.authorities.bodies.find((body) => body.id === id)),
      totalParents: 1,
      totalChildren: resolutions.length,
    },
    resolutions,
  }))
  const all = { ...root, member: collections.map(({ collection }) => collection) }
  yield file('collection.json', all)
  yield file(`collection/${ROOT}.json`, all)
  for (const { collection, resolutions } of collections) {
    const resources = resolutions.map((resolution) => resourceOf(corpus, resolution))
    yield file(`collection/${collection['@id']}.json`, { ...collection, member: resources })
    yield file(`collection/${collection['@id']};nav=parents.json`, {
      ...collection,
      member: [root],
    })
    for (const [index, resource] of resources.entries()) {
      const resolution = resolutions[index]
      if (!resolution) continue
      yield file(`collection/${resolution.id}.json`, resource)
      yield file(`collection/${resolution.id};nav=parents.json`, {
        ...resource,
        member: [collection],
      })
      for (const depth of DEPTHS) {
        const name = `navigation/${resolution.id};down=${depth}.json`
        yield file(name, {
          '@id': addressOf(dtsPath(name)),
          '@type': 'Navigation',
          resource,
          member: clauses(resolution).flatMap((clause) => unitsOf(clause, 1, null, depth)),
        })
      }
    }
  }
}

function collectionTemplate(): string {
  return addressOf(dtsPath('collection{/id}{;nav}.json'))
}

function resourceOf(corpus: Corpus, resolution: Resolution) {
  const { id } = resolution
  const { title, symbol, date, language, rights, address } = factsOfResolution(corpus, resolution)
  const body = bodyOf(corpus.authorities.bodies, resolution)
  const file = addressOf(dataPath({ id, translation: null }, 'tei'))
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
    collection: addressOf(dtsPath(`collection/${id}{;nav}.json`)),
    navigation: addressOf(dtsPath(`navigation/${id}{;down}.json{#ref}`)),
    document: `${file}{#ref}`,
    download: file,
    mediaTypes: [DATA_FORMS.tei.type],
    citationTrees: [
      {
        '@type': 'CitationTree',
        citeStructure: (['preambular', 'operative'] as const).flatMap((kind) => {
          const depth = Math.max(0, ...clauses(resolution, kind).map(depthOf))
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

function depthOf({ children }: Clause): number {
  return 1 + Math.max(0, ...children.map(depthOf))
}

/** A clause and what is in it down to a depth, as citable units in the order of the document. */
function unitsOf(clause: Clause, level: number, parent: string | null, depth: number): object[] {
  const { anchor, kind, children } = clause
  const { name, label } = fullLabelOf(clause)
  const inner = depth === -1 || level < depth ? children : []
  return [
    {
      identifier: anchor,
      '@type': 'CitableUnit',
      level,
      parent,
      citeType: kind,
      dublinCore: { title: [{ lang: 'en', value: `${name} ${label}` }] },
    },
    ...inner.flatMap((child) => unitsOf(child, level + 1, anchor, depth)),
  ]
}
