import type { Clause, Emphasis, Range } from '@/lib/record'
import styles from './annotated-text.module.css'
import { cut } from './cut'
import { Reference } from './elements/reference-preview/reference'

/** Words that lead somewhere. */
export interface LinkedRange extends Range {
  href: string
}

type Ornament = Range & { type: Emphasis['type'] | 'opening' | 'assertion' | 'mark' }

interface Props {
  /** A clause, or a block that has emphasis only. */
  block: Pick<Clause, 'text' | 'emphases'> &
    Partial<Pick<Clause, 'kind' | 'opening' | 'assertions'>>
  /** Where the block's references lead; they do not overlap. */
  references?: readonly LinkedRange[]
  /** Words to mark. */
  marks?: readonly Range[]
}

/**
 * A block's words to the letter, with its opening set off and its references linked.
 * The spaces of the source are kept; a line ending inside a clause is shown as a space.
 */
export function AnnotatedText({ block, references = [], marks = [] }: Props) {
  const { text, kind, opening, assertions = [], emphases } = block
  const ornaments: Ornament[] = [
    ...(opening ? [{ ...opening, type: 'opening' as const }] : []),
    ...assertions.map((assertion) => ({ ...assertion, type: 'assertion' as const })),
    ...emphases,
    ...marks.map((range) => ({ ...range, type: 'mark' as const })),
  ]
  return (
    <span className={kind && styles[kind]}>
      {cut(text, references).map((piece) => {
        const words = cut(text, ornaments, piece).map((run) => (
          <Ornamented key={run.start} types={run.ranges.map(({ type }) => type)}>
            {run.text}
          </Ornamented>
        ))
        const [reference] = piece.ranges
        return reference ? (
          <Reference key={piece.start} href={reference.href}>
            {words}
          </Reference>
        ) : (
          words
        )
      })}
    </span>
  )
}

/** Words in their ornaments, the outermost first. */
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

/** Words with each space that the source has; a line ending is a space like any other. */
function Words({ children }: { children: string }) {
  const parts = children.split(/([^\S\r\n]{2,})/)
  if (parts.length === 1) return children
  let at = 0
  return parts.map((part, index) => {
    const key = at
    at += part.length
    if (index % 2 === 0) return part
    return (
      <span key={key} className={styles.spaces}>
        {part}
      </span>
    )
  })
}
