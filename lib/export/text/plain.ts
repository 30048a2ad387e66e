/**
 * A resolution as the words alone, for programs and people who want nothing else.
 */
import type { Corpus } from '../../corpus'
import { formatDate } from '../../describe'
import type { Block, Clause, FootnoteMark, Resolution } from '../../record'
import { factsOfResolution } from '../facts'

/** How far a sub-paragraph is from what it belongs to, in spaces. */
const INDENT = 4

/**
 * A resolution as plain text: a blank line between paragraphs, labels as printed, sub-paragraphs indented, marks of
 * footnotes in brackets and the notes after the text. Below a rule it says which text it is.
 */
export function toPlainText(corpus: Corpus, resolution: Resolution): string {
  const { title, body, symbol, date, status, address, ...facts } = factsOfResolution(
    corpus,
    resolution,
  )
  const footnotes = (resolution.footnotes ?? []).map(({ mark, text }) => `[${mark}] ${text}`)
  const day = date && formatDate(date)
  const about = [
    [body, symbol, title === symbol ? null : title, day, status === 'adopted' ? null : status]
      .filter((part) => part !== null)
      .join(', '),
    `${facts.corpus}, ${address}`,
    facts.rights,
  ]
  const words = [...resolution.blocks.flatMap(paragraphsOf), ...footnotes]
  return `${words.join('\n\n')}\n\n* * *\n\n${about.join('\n')}\n`
}

function paragraphsOf(block: Block): string[] {
  return block.type === 'clause' ? clauseOf(block, 0) : [marked(block)]
}

function clauseOf(clause: Clause, level: number): string[] {
  const { label, text, children } = clause
  const words = label === null ? [] : [label]
  if (text !== '') words.push(marked(clause))
  const line = words.join(' ')
  return [
    ' '.repeat(INDENT * level) + line,
    ...children.flatMap((child) => clauseOf(child, level + 1)),
  ]
}

/** Words with the marks of footnotes in brackets. */
function marked({
  text,
  footnoteMarks = [],
}: {
  text: string
  footnoteMarks?: readonly FootnoteMark[] | undefined
}): string {
  let from = 0
  const parts = footnoteMarks.map(({ mark, at }) => {
    const part = `${text.slice(from, at)}[${mark}]`
    from = at
    return part
  })
  return parts.join('') + text.slice(from)
}
