/**
 * What every reference in the corpus was resolved to, for its editors.
 */
import { nameOfPart, nameOfReference } from '../../describe'
import type { Resolution } from '../../record'
import { allClauses } from '../../views'
import type { Corpus } from '../corpus'
import { citationWords, type Link, type LinkOutcome } from '../resolve'
import { unusedInstruments } from './links'

const OUTCOMES: LinkOutcome['outcome'][] = ['resolved', 'outside', 'ambiguous', 'unresolved']

/**
 * A heading for each outcome with its count, and below it a line for each reference:
 * `content/resolutions/x/en.md:3:7 "paragraph 2 above" → x#op-2`. Then the instruments that neither
 * a clause nor a note cites, and the topics that no clause is on.
 */
export function reportReferences(corpus: Corpus): string[] {
  const { resolutions, links, annotations, authorities } = corpus
  const editor = [...annotations.values()]
  const inNotes = editor.flatMap(({ notes }) => notes.flatMap(({ instruments }) => instruments))
  const topics = new Set(editor.flatMap((each) => [...each.topics.values()].flat()))
  const places = new Map(resolutions.map((resolution) => [resolution.id, placesIn(resolution)]))
  const unused = unusedInstruments(
    corpus,
    inNotes.map(({ id }) => id),
  )
  const unspoken = authorities.topics.filter(({ id }) => !topics.has(id))
  return [
    ...OUTCOMES.flatMap((outcome) => {
      const found = links.filter((link) => link.outcome === outcome)
      return [
        `${outcome}: ${found.length}`,
        ...found.map((link) => `  ${placeOf(link, places)} → ${resultOf(link)}`),
      ]
    }),
    `instruments that neither a clause nor a note cites: ${unused.length}`,
    ...unused.map(({ id, title }) => `  ${id} (${title})`),
    `topics of which no clause speaks: ${unspoken.length}`,
    ...unspoken.map(({ id, name }) => `  ${id} (${name})`),
  ]
}

/** The file of a resolution, and its clauses and footnotes by anchor. */
function placesIn(resolution: Resolution) {
  const clauses = new Map(
    [...allClauses(resolution), ...(resolution.footnotes ?? [])].map((each) => [each.anchor, each]),
  )
  return { file: resolution.source.file, clauses }
}

function placeOf(
  { from, citation }: Link,
  places: ReadonlyMap<string, ReturnType<typeof placesIn>>,
): string {
  const place = places.get(from.resolution)
  const clause = place?.clauses.get(from.anchor)
  const { line, column } = citation.position
  const words = clause ? citationWords(clause, citation) : ''
  return `${place?.file ?? from.resolution}:${line}:${column} ${JSON.stringify(words)}`
}

function resultOf(link: Link): string {
  switch (link.outcome) {
    case 'ambiguous':
      return link.candidates.join(' or ')
    case 'unresolved':
      return nameOfReference(link.citation)
    default:
      return addressOf(link)
  }
}

function addressOf({ to, citation }: Link): string {
  switch (to?.type) {
    case 'clauses':
      return to.anchors.map((anchor) => `${to.resolution}#${anchor}`).join(', ')
    case 'resolution':
      return to.id
    case 'instrument': {
      const part = 'part' in citation && to.part !== null ? citation.part : null
      return [`instrument ${to.id}`, part ? nameOfPart(part) : to.part].filter(Boolean).join(', ')
    }
    case undefined:
      return 'nothing'
  }
}
