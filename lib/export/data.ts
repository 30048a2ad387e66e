/**
 * A resolution with all that the site knows of it, for programs.
 */
import {
  addressOfText,
  allLinksFrom,
  type Citing,
  type Corpus,
  citingResolution,
  parallelReading,
  resolutionsById,
  targetPathIn,
  textOf,
  textsOf,
} from '../corpus'
import { LICENCE } from '../data-forms'
import { bodyOf } from '../describe'
import type { Clause, Resolution } from '../record'
import {
  addressOf,
  corpusFilePath,
  dataFileName,
  dataPath,
  noteAnchor,
  resolutionPath,
  SITE_NAME,
  textPath,
  topicPath,
} from '../site'
import { allClauses } from '../views'
import { inText } from './positions'
import { corpusVersion } from './version'

/** The name of the schema of this data, beside it. */
export const DATA_SCHEMA = 'schema.json'

/**
 * A resolution's record and what surrounds it, ready to be written as JSON: the editor's notes and
 * topics, what its clauses refer to and what that was resolved to, what cites it, and which
 * preambular paragraphs may ground which operative ones. Addresses are full where the site knows
 * its own, else paths from the root of its host. Positions count in the file that is served, ranges count UTF-16 code units in the `text` of
 * the clause.
 */
export function toData(corpus: Corpus, resolution: Resolution): object {
  const { id } = resolution
  const { bodies, topics: known } = corpus.authorities
  const text = textOf(corpus, resolution)
  const { annotations, address, isShared } = text
  const all = textsOf(corpus, resolutionsById(corpus.resolutions).get(id) ?? resolution)
  const words = new Map(
    [...allClauses(resolution), ...(resolution.footnotes ?? [])].map(({ anchor, text }) => [
      anchor,
      text,
    ]),
  )
  const cited = citingResolution(corpus, id)
  return {
    $schema: addressOf(corpusFilePath(DATA_SCHEMA)),
    corpus: { version: corpusVersion(corpus), licence: LICENCE },
    address: addressOf(textPath(address)),
    translations: all
      .filter(({ language }) => language !== resolution.language)
      .map((other) => {
        const { language } = other
        const where = addressOfText(corpus, other)
        return {
          language,
          address: addressOf(textPath(where)),
          json: addressOf(dataPath(where, 'json')),
        }
      }),
    annotations: addressOf(dataPath(address, 'annotations.json')),
    ...Object(inText(resolution, text.textStart)),
    bodyName: bodyOf(bodies, resolution)?.name ?? null,
    source: { ...resolution.source, file: dataFileName(address, 'txt') },
    topics: [...annotations.topics].map(([clause, topics]) => ({
      clause,
      topics: topics.map((topic) => ({
        id: topic,
        name: known.find((each) => each.id === topic)?.name ?? topic,
        address: addressOf(topicPath(topic)),
      })),
    })),
    notes: annotations.notes.map(({ content: _, position: __, author, ...note }) => ({
      anchor: noteAnchor(note.number),
      author: author ?? SITE_NAME,
      ...note,
    })),
    retiredNotes: annotations.retired.map((number) => noteAnchor(number)),
    references: allLinksFrom(text, id).map(
      ({ from, citation: { position: _, ...citation }, to, ...outcome }) => ({
        clause: from.anchor,
        words: words.get(from.anchor)?.slice(citation.start, citation.end),
        ...citation,
        ...outcome,
        to: to && { ...to, address: addressOf(targetPathIn(corpus, to, text)) },
      }),
    ),
    citedBy: [
      ...citationsOf(null, cited.whole),
      ...[...cited.clauses].flatMap(([anchor, citing]) =>
        isShared(anchor) ? citationsOf(anchor, citing) : [],
      ),
    ],
    parallelReading: (address.translation === null ? parallelReading(corpus, resolution) : []).map(
      ({ operative, grounds }) => ({
        operative: operative.anchor,
        proposed: grounds.map(({ preambular, topics, words }) => ({
          preambular: preambular.anchor,
          topics: topics.map((topic) => topic.id),
          words,
        })),
      }),
    ),
  }
}

/** What cites a clause, or with null the resolution as a whole. */
function citationsOf(clause: string | null, citing: readonly Citing[]): object[] {
  return citing.flatMap(({ resolution, texts }) =>
    texts.map(({ by, words }) => ({
      clause,
      by: {
        resolution: resolution.id,
        clause: by.anchor,
        address: addressOfClause(resolution, by),
      },
      words: words.map(({ start, end, verb }) => ({
        start,
        end,
        words: by.text.slice(start, end),
        verb: verb?.phrase ?? null,
      })),
    })),
  )
}

function addressOfClause({ id }: Resolution, clause?: Pick<Clause, 'anchor'>): string {
  return addressOf(resolutionPath(id, clause?.anchor))
}
