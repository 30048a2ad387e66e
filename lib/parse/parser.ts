/**
 * The parser's parts put together.
 */

import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Authorities } from '../authorities'
import { reportWarning } from '../messages'
import type { Resolution } from '../record'
import { checkAnchorAliases } from './aliases'
import { createReferenceFinder } from './citation'
import { mergeMetadata } from './editor'
import { readFrontMatter } from './front-matter'
import { createLeafMaker } from './leaves'
import { blocksInFields, readMetadata } from './metadata'
import { createReaders } from './readers'
import { rules } from './rules'
import { toSegments } from './segment'
import { toTree } from './structure'
import { EMPHASIS_SIGNS_AT_MOST, hasTooManySigns, type Run, toMdast, toRuns } from './syntax'
import { toBlocks } from './to-record'
import { firstWords, type ResolutionTree, textOf } from './tree'

/** What the parser must be told of a text. */
export interface ParseOptions {
  /** The resolution's id: `aalco-res-54-sp2`. */
  id: string
  /** BCP 47 tag of the text: `en`. */
  language: string
  /** SHA-256 of a text in hexadecimal. Given, so that the parser runs wherever JavaScript does. */
  hash: (text: string) => string
}

/** What the parser makes of a file. */
export interface ParseResult {
  /** Its leaves are the whole file. */
  tree: ResolutionTree
  /** The text as adopted: the file without its front matter, to the letter. */
  text: string
  /** Null where the front matter has a mistake. */
  resolution: Resolution | null
}

/** Parses a file; what a human should know goes onto the file as messages, never as an exception. */
export type Parser = (file: VFile, options: ParseOptions) => ParseResult

/**
 * Make a parser.
 *
 * @param authorities the bodies, instruments and openings that it knows
 */
export function createParser(authorities: Authorities): Parser {
  const { bodies } = authorities
  const readersOf = createReaders(authorities)
  const findReferences = createReferenceFinder(authorities)

  return (file, { id, language, hash }) => {
    const source = String(file)
    const places = location(source)
    const runs = toRuns(source, toMdast(source))
    const make = createLeafMaker(source, (offset) => {
      const point = places.toPoint(offset)
      if (!point) throw new RangeError(`Offset ${offset} is outside the file`)
      return point
    })
    const readers = readersOf(language)
    const tree = toTree(toSegments(source, runs, readers), readers, make)
    for (const rule of rules) rule(tree, file)
    if (hasTooManySigns(source)) {
      reportWarning(
        file,
        'emphasis',
        `Unexpected paragraph with more than ${EMPHASIS_SIGNS_AT_MOST} signs of emphasis, expected fewer; in this file \`*\` and \`_\` are shown as text`,
      )
    }

    const frontMatterRun = runs.find((run) => run.type === 'frontMatter')
    const text = source.slice(textStart(source, frontMatterRun))
    const frontMatter = readFrontMatter(file, frontMatterRun ?? null)
    if (!frontMatter) return { tree, text, resolution: null }

    const { metadata: stated, masthead } = readMetadata(tree, {
      bodies,
      readFormula: readers.readFormula,
      language,
    })
    const metadata = mergeMetadata(file, stated, frontMatter, bodies)
    const inFields = blocksInFields(masthead, metadata)
    for (const { node } of masthead) {
      if (inFields.has(node)) continue
      reportWarning(
        file,
        'masthead',
        `Unexpected words above the enacting formula ("${firstWords(textOf(node))} …"), expected symbol, place and date, or one title; they are shown as they stand`,
        node.position,
      )
    }
    const blocks = toBlocks(tree, { openings: readers.openings, findReferences, inFields })
    checkAnchorAliases(file, frontMatter, blocks)
    const { status, source: origin, aliases } = frontMatter.value
    const resolution: Resolution = {
      id,
      language,
      ...metadata,
      status,
      aliases: aliases ?? { ids: [], anchors: {} },
      source: { file: file.path, origin, sha256: hash(text) },
      blocks,
    }
    return { tree, text, resolution }
  }
}

/** Where the text begins: on the line after the front matter. */
function textStart(source: string, frontMatter: Run | undefined): number {
  if (!frontMatter) return 0
  const ending = /\r\n|\n|\r/y
  ending.lastIndex = frontMatter.end
  return ending.exec(source) ? ending.lastIndex : frontMatter.end
}
