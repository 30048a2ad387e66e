/**
 * Whether a text is a resolution.
 */
import type { Layout } from '../authorities'
import type { Block } from '../record'
import type { OpeningReader } from './openings/opening'
import type { Readers } from './readers'
import { phraseSource, wholeWords } from './whole-words'

/** How many clauses with a listed head show a resolution, where no enacting formula does. */
const LISTED_AT_LEAST = 2
/** In how many characters at a block's end words such as "have agreed as follows" are looked for. */
const AGREEMENT_AT_MOST = 200

/** Whether blocks are those of a resolution: a body speaks, or at least two clauses open as clauses do. */
export type ResolutionTest = (
  blocks: readonly Block[],
  readers: Pick<Readers, 'isWordless'> & {
    openings: Pick<OpeningReader, 'namesOrgan' | 'readPartOpening'>
  },
) => boolean

/** Make a test; what has the words of a treaty, and no annex that they are in, is none. */
export function createResolutionTest({ agreements }: Pick<Layout, 'agreements'>): ResolutionTest {
  const words = wholeWords(agreements.map(phraseSource).join('|') || '(?!)', 'iu')
  const isAgreement = (text: string) => words.test(text.slice(-AGREEMENT_AT_MOST))
  return (blocks, { openings, isWordless }) => {
    const clauses = blocks.filter((block) => block.type === 'clause')
    const isTreaty = blocks.some(
      (block) => !(block.type === 'paragraph' && block.part === 'annex') && isAgreement(block.text),
    )
    const hasAnnex = blocks.some((block) => block.type === 'paragraph' && block.part === 'annex')
    if (isTreaty && !hasAnnex) return false
    const isSpoken = blocks.some(speaks)
    // A text that is cut off has a preamble only.
    if (!clauses.some(({ kind }) => kind === 'operative')) {
      return isSpoken && clauses.some(({ opening }) => opening?.force)
    }
    const opens = clauses.filter(({ opening }) => opening?.force).length
    // Minutes have "The Council discussed the following:" above numbered sentences.
    const mayBeMinutes = !isWordless && opens === 0
    if (
      isSpoken &&
      !(mayBeMinutes && blocks.every((block) => !speaks(block) || leadsToList(block, openings)))
    )
      return true
    // A vœu of one paragraph: "The Conference draws the attention of".
    const [only, another] = blocks.filter(({ type }) => type !== 'masthead')
    if (
      only?.type === 'clause' &&
      !another &&
      only.opening?.force &&
      openings.namesOrgan(only.text)
    )
      return true
    return opens >= LISTED_AT_LEAST
  }
}

function speaks({ type }: Block): boolean {
  return type === 'enactingFormula'
}

/** Whether a formula ends with a colon, and no word such as "RESOLVES" is before it. */
function leadsToList({ text }: Block, openings: Pick<OpeningReader, 'readPartOpening'>): boolean {
  return /:\s*$/.test(text) && openings.readPartOpening(text) === null
}
