/**
 * The blocks of a record as the parts of a statement in Akoma Ntoso, each block in one of them and in its order.
 */
import type { Block, Resolution } from '../../record'

/** See {@link partsOf}. */
export interface StatementParts {
  coverPage: Block[]
  preface: Block[]
  preamble: Block[]
  mainBody: Block[]
  conclusions: Block[]
  attachment: Block[]
}

/**
 * Where each block goes. What is above the title is the cover page; the preamble ends before the first operative
 * paragraph and the headings over it; what follows the last clause from the first words of an annex is an attachment,
 * and the closing before that, the conclusions. A preambular paragraph further down stays in the main body, where it is.
 */
export function partsOf({ blocks, title }: Resolution): StatementParts {
  const firstOfText = blocks.findIndex(({ type }) => type !== 'masthead')
  const above = firstOfText < 0 ? blocks : blocks.slice(0, firstOfText)
  const text = firstOfText < 0 ? [] : blocks.slice(firstOfText)
  const titled = above.findIndex((block) => title && block.text.includes(title.value))

  const operative = text.findIndex(isOperative)
  const preambleEnd = operative < 0 ? text.findLastIndex(isOfPreamble) + 1 : operative
  const headings = text.slice(0, preambleEnd).findLastIndex(({ type }) => type !== 'heading') + 1
  const start = operative < 0 ? preambleEnd : headings

  const lastClause = text.findLastIndex(
    ({ type }) => type === 'clause' || type === 'enactingFormula',
  )
  const annex = text.findIndex((block, index) => index > lastClause && isPart(block, 'annex'))
  const annexHeadings =
    annex < 0
      ? text.length
      : text.slice(0, annex).findLastIndex(({ type }) => type !== 'heading') + 1
  const attachmentStart = Math.max(annexHeadings, start)
  const closing =
    text
      .slice(0, attachmentStart)
      .findLastIndex((block, index) => index <= lastClause || !isPart(block, 'closing')) + 1
  const closingStart = Math.max(closing, start)
  return {
    coverPage: titled > 0 ? above.slice(0, titled) : [],
    preface: titled > 0 ? above.slice(titled) : above,
    preamble: text.slice(0, start),
    mainBody: text.slice(start, closingStart),
    conclusions: text.slice(closingStart, attachmentStart),
    attachment: text.slice(attachmentStart),
  }
}

function isOperative(block: Block): boolean {
  return block.type === 'clause' && block.kind === 'operative'
}

function isOfPreamble({ type }: Block): boolean {
  return type === 'clause' || type === 'enactingFormula'
}

function isPart(block: Block, part: 'annex' | 'closing'): boolean {
  return block.type === 'paragraph' && block.part === part
}
