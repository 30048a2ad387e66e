/**
 * The parser, put together from its parts.
 */

import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Authorities } from '../authorities'
import { reportWarning } from '../messages'
import type { Block, Resolution } from '../record'
import { createReferenceFinder, type ReferenceFinder } from './citation'
import { speakersArePlural } from './cues/speakers'
import { createResolutionTest } from './is-resolution'
import { EMPHASIS_MARKS_AT_MOST, toRuns } from './lines/syntax'
import { blocksInFields } from './masthead/blocks-in-fields'
import { mergeMetadata } from './masthead/editor'
import { readFrontMatter, textStart, UNREADABLE } from './masthead/front-matter'
import { type MastheadBlock, type Metadata, readMetadata } from './masthead/metadata'
import { createReaders, type Readers } from './readers'
import { checkRules } from './rules'
import { checkAnchorAliases, type FormerId, formerIds } from './tree/aliases'
import { checkFootnotes, toFootnoteNodes } from './tree/footnotes'
import { createLeafMaker } from './tree/leaves'
import { checkParagraphs, type UnsaidParagraph } from './tree/missing-paragraphs'
import { readByHabits } from './tree/readings'
import { toBlocks, toFootnotes } from './tree/to-record'
import { type ClauseNode, firstTwoWords, type ResolutionTree, textOf } from './tree/tree'
import { createTwoLanguageReporter } from './two-languages-message'

/** What the parser must know of a text. */
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
  /** The text as issued: the file without its front matter, to the letter. */
  text: string
  /** What can be read; whatever a mistake in the file affects is missing. */
  resolution: Resolution
  /** The ids in its aliases, with their places. */
  formerIds: FormerId[]
  /** Whether its front matter says that its language is the resolution's first. */
  saysFirst: boolean
}

/** What a text says on its own, without an editor. */
export interface TextReading {
  tree: ResolutionTree
  metadata: Metadata
  /** Whether its symbol is that of a draft. */
  isDraft: boolean
  blocks: Block[]
  /** Whether it is a resolution: a body speaks, or at least two clauses open as clauses do. */
  isResolution: boolean
}

/** Parses files; what a person should know becomes messages on the file, never an exception. */
export interface Parser {
  /** Parse a file of the corpus: front matter and text. */
  parse(file: VFile, options: ParseOptions): ParseResult
  /** Read a text that has no front matter. */
  read(file: VFile, language: string): TextReading
}

/**
 * Make a parser.
 *
 * @param authorities the bodies, instruments and openings that it knows
 */
export function createParser(authorities: Authorities): Parser {
  const { bodies } = authorities
  const readersOf = createReaders(authorities)
  const finders = new Map<string, ReferenceFinder>()
  const finderOf = (language: string) => {
    const found = finders.get(language) ?? createReferenceFinder(authorities, language)
    finders.set(language, found)
    return found
  }
  const isResolution = createResolutionTest(authorities.layout)
  const reportTwoLanguages = createTwoLanguageReporter(authorities)

  const readTree = (file: VFile, language: string) => {
    const source = String(file)
    const places = location(source)
    const { runs, notes, unread } = toRuns(source)
    const pointAt = (offset: number) => {
      const point = places.toPoint(offset)
      if (!point) throw new RangeError(`Offset ${offset} is outside the file`)
      return point
    }
    const make = createLeafMaker(source, pointAt)
    const readers = readersOf(language, speakersArePlural(source, readersOf(language).readFormula))
    const tree = readByHabits(file, { source, runs, readers, make })
    for (const node of tree.children) if (node.type === 'clause') openEither(node, readers)
    tree.footnotes = toFootnoteNodes(source, notes, make)
    checkRules(tree, file)
    reportTwoLanguages(file, source, runs, pointAt)
    checkFootnotes(file, runs, notes, pointAt)
    for (const offset of unread) {
      reportWarning(
        file,
        'emphasis',
        `Unexpected paragraph with more than ${EMPHASIS_MARKS_AT_MOST} emphasis marks, expected fewer; its \`*\` and \`_\` are shown as text`,
        pointAt(offset),
      )
    }
    return { source, runs, tree, readers, ...readMetadata(tree, { ...readers, language }) }
  }

  return {
    parse(file, { id, language, hash }) {
      const { source, runs, tree, readers, metadata: stated, masthead } = readTree(file, language)
      const frontMatterRun = runs.find((run) => run.type === 'frontMatter')
      const text = source.slice(textStart(source, frontMatterRun))
      const frontMatter = readFrontMatter(file, frontMatterRun ?? null)
      const metadata = frontMatter
        ? mergeMetadata(file, stated, frontMatter, bodies)
        : { ...stated, sponsors: null, outcome: null }
      const inFields = blocksInFields(masthead, metadata)
      reportMasthead(
        file,
        masthead.filter(
          ({ node, units }) => !inFields.has(node) && units.some(({ isUnsaid }) => isUnsaid),
        ),
      )
      const unsaid: UnsaidParagraph[] = []
      const findReferences = finderOf(language)
      const blocks = toBlocks(tree, {
        openings: readers.openings,
        findReferences,
        inFields,
        takeUnsaid: (found) => unsaid.push(found),
      })
      checkParagraphs(file, unsaid, blocks)
      const footnotes = toFootnotes(tree, findReferences)
      if (frontMatter) checkAnchorAliases(file, frontMatter, { blocks, footnotes })
      const { status, source: origin, aliases } = frontMatter?.value ?? UNREADABLE
      const resolution: Resolution = {
        id,
        language,
        ...metadata,
        status,
        aliases: aliases ?? { ids: [], anchors: {} },
        source: { file: file.path, origin, sha256: hash(text) },
        blocks,
        ...(footnotes.length > 0 ? { footnotes } : {}),
      }
      return {
        tree,
        text,
        resolution,
        formerIds: frontMatter ? formerIds(file, frontMatter) : [],
        saysFirst: frontMatter?.value.first ?? false,
      }
    },

    read(file, language) {
      const { tree, readers, metadata, masthead, isDraft } = readTree(file, language)
      const inFields = blocksInFields(masthead, metadata)
      const findReferences = finderOf(language)
      const blocks = toBlocks(tree, { openings: readers.openings, findReferences, inFields })
      return {
        tree,
        metadata,
        isDraft,
        blocks,
        isResolution: isResolution(blocks, readers),
      }
    },
  }
}

/** Give a clause, whose kind its number told, the opening that does not tell it. */
function openEither(node: ClauseNode, { openings }: Readers): void {
  const opening = node.listed ? null : openings.readEither(textOf(node))
  if (!opening) return
  node.opening = opening
  node.listed = true
}

function reportMasthead(file: VFile, unsaid: readonly MastheadBlock[]): void {
  for (const { node } of unsaid) {
    reportWarning(
      file,
      'masthead',
      `Unexpected words above the enacting formula ("${firstTwoWords(textOf(node))} …"), expected symbol, place and date, or one title; they are shown unchanged`,
      node.position,
    )
  }
}
