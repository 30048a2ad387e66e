import { Fragment } from 'react'
import { cut } from '@/lib/cut'
import type { Clause, ClauseKind, Emphasis, Range } from '@/lib/record'
import { noteAnchor } from '@/lib/site'
import styles from './annotated-text.module.css'
import { PreviewOf, ReferenceLink } from './elements/reference-preview/reference'

/** Words that are a link. */
export interface LinkedRange extends Range {
  href: string
}

/** A note of the editor's, and the words that it is about; null for the block as a whole. */
export interface NotedRange {
  number: number
  range: Range | null
}

type Ornament = Range & {
  type: Emphasis['type'] | ClauseKind | 'assertion' | 'mark' | 'quote'
}

interface Props {
  /** A clause, or a block that has emphasis only. */
  block: Pick<Clause, 'text' | 'emphases'> &
    Partial<Pick<Clause, 'kind' | 'opening' | 'assertions' | 'footnoteMarks'>>
  /** Where the block's references lead; they do not overlap. */
  references?: readonly LinkedRange[] | undefined
  /** Words to mark. */
  marks?: readonly Range[]
  /** Words that notes are about; they are marked, and a link to the note follows them. */
  notes?: readonly NotedRange[] | undefined
  /** Whether the block's footnotes are on the page, for their marks to lead there. */
  hasFootnotes?: boolean
}

/**
 * A block's words to the letter, with its opening set off and its references linked.
 * The spaces of the source are kept; a line ending inside a clause is shown as a space.
 */
export function AnnotatedText({
  block,
  references = [],
  marks = [],
  notes = [],
  hasFootnotes = false,
}: Props) {
  const { text, kind, opening, assertions = [], emphases } = block
  const ornaments: Ornament[] = [
    ...(opening && kind ? [{ ...opening, type: kind }] : []),
    ...assertions.map((assertion) => ({ ...assertion, type: 'assertion' as const })),
    ...emphases,
    ...marks.map((range) => ({ ...range, type: 'mark' as const })),
    ...notes.flatMap(({ range }) => (range ? { ...range, type: 'quote' as const } : [])),
  ]
  // A link cannot be in a link: where the words end inside a reference, the note's link follows
  // that.
  const placeOf = (end: number) =>
    references.find((reference) => reference.start < end && end < reference.end)?.end ?? end
  const noteLinks = notes.map(({ number, range }) => {
    const at = range ? placeOf(range.end) : text.length
    return { number, start: at, end: at }
  })
  const footnoteLinks = (hasFootnotes ? (block.footnoteMarks ?? []) : []).map((mark) => {
    const at = placeOf(mark.at)
    return { ...mark, start: at, end: at }
  })
  return (
    <>
      {cut<Range & { href?: string }>(text, [...references, ...noteLinks, ...footnoteLinks]).map(
        (piece) => {
          const words = cut(text, ornaments, piece).map((run) => (
            <Ornamented key={run.start} types={[...new Set(run.ranges.map(({ type }) => type))]}>
              {run.text}
            </Ornamented>
          ))
          const href = piece.ranges.find((range) => range.href)?.href
          return (
            <Fragment key={piece.start}>
              {href ? <ReferenceLink href={href}>{words}</ReferenceLink> : words}
              {footnoteLinks.map(
                ({ at, mark, anchor, start }) =>
                  start === piece.end && (
                    <FootnoteLink key={`${at} ${mark}`} mark={mark} anchor={anchor} />
                  ),
              )}
              {noteLinks.map(
                ({ number, start }) =>
                  start === piece.end && <NoteLink key={number} number={number} />,
              )}
            </Fragment>
          )
        },
      )}
    </>
  )
}

/**
 * The number of a note, as a link. It is drawn by the style sheet, since it is not part of the
 * text.
 */
function NoteLink({ number }: { number: number }) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: its label is its content, so that no word of it mixes with the text
    <a
      className={styles.note}
      href={`#${noteAnchor(number)}`}
      role="doc-noteref"
      aria-label={`Note ${number}`}
      data-number={number}
    />
  )
}

/**
 * The mark of a footnote of the source, as a link. It is drawn by the style sheet, too, in square brackets and in
 * the colour of the text, so that no one takes it for a note of the editor's.
 */
function FootnoteLink({ mark, anchor }: { mark: string; anchor: string }) {
  return (
    <PreviewOf>
      {/* biome-ignore lint/a11y/useAnchorContent: its label is its content, so that no word of it mixes with the text */}
      <a
        className={styles.footnote}
        href={`#${anchor}`}
        role="doc-noteref"
        aria-label={`Footnote ${mark}`}
        data-mark={mark}
      />
    </PreviewOf>
  )
}

/** Words in their ornaments, outermost first. */
function Ornamented({ types, children }: { types: Ornament['type'][]; children: string }) {
  const [type, ...rest] = types
  if (!type) return <Words>{children}</Words>
  const inner = <Ornamented types={rest}>{children}</Ornamented>
  switch (type) {
    case 'mark':
      return <mark>{inner}</mark>
    case 'strong':
      return <strong>{inner}</strong>
    case 'emphasis':
      return <em>{inner}</em>
    default:
      return <span className={styles[type]}>{inner}</span>
  }
}

/**
 * Words with every space of the source; a line ending is a space like any other. Of several spaces
 * in a row the first is a space and the style sheet draws the others, so that the text is seen as
 * printed, and found and copied as read. The page still contains them all, since positions in its
 * text count them.
 */
function Words({ children }: { children: string }) {
  const parts = children.split(/(?<=[^\S\r\n])([^\S\r\n]+)/)
  if (parts.length === 1) return children
  let at = 0
  return parts.map((part, index) => {
    const key = at
    at += part.length
    if (index % 2 === 0) return part
    return (
      <span key={key} className={styles.spaces} data-spaces={part}>
        <span hidden>{part}</span>
      </span>
    )
  })
}
