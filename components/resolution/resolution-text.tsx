import { counted } from '@/lib/describe'
import type { Block, ClauseKind, Resolution } from '@/lib/record'
import { parallelPath, partAnchor } from '@/lib/site'
import { clauses, type ResolutionPart, resolutionParts } from '@/lib/views'
import { AnnotatedText } from '../annotated-text'
import { ASIDE } from '../apart'
import { Clause, type Surroundings } from './clause'
import { OldAnchors } from './old-anchors'
import styles from './resolution-text.module.css'
import { siteWords, written } from './written'

interface Props {
  resolution: Resolution
  surroundings: Surroundings
  /** Whether it is in another language than the first, in which paragraphs are read beside their grounds. */
  isTranslation?: boolean
}

/** The editor's names for the two parts. */
export const partName: Record<ClauseKind, string> = {
  preambular: 'Preamble',
  operative: 'Operative part',
}

/** The text of a resolution in its parts, each under an editor's heading. */
export function ResolutionText({ resolution, surroundings, isTranslation = false }: Props) {
  const seen = new Set<ClauseKind>()
  return resolutionParts(resolution).map((part) => {
    const isFirst = !seen.has(part.kind)
    seen.add(part.kind)
    const id = isFirst ? partAnchor[part.kind] : undefined
    return (
      <section
        key={part.blocks[0]?.position.offset}
        className={styles.part}
        aria-labelledby={id && `${id}-heading`}
        id={id}
      >
        {isFirst && (
          <div className={styles.partHead} {...siteWords(resolution.language)} {...ASIDE}>
            <h2 className={styles.partHeading} id={`${id}-heading`}>
              {partName[part.kind]}
            </h2>
            <p className={styles.count}>
              {part.kind === 'operative' && !isTranslation && (
                <a href={parallelPath(resolution.id)}>Parallel reading</a>
              )}{' '}
              {counted(clauses(resolution, part.kind).length, 'paragraph')}
            </p>
          </div>
        )}
        <Blocks blocks={part.blocks} resolution={resolution} surroundings={surroundings} />
      </section>
    )
  })
}

type BlocksProps = Pick<ResolutionPart, 'blocks'> & Omit<Props, 'isTranslation'>

/** Blocks in order; consecutive clauses are one list. */
function Blocks({ blocks, resolution, surroundings }: BlocksProps) {
  const { language } = resolution
  return groups(blocks).map((group) => {
    const [first] = group
    if (!first) return null
    const key = first.position.offset
    switch (first.type) {
      case 'clause':
        return (
          <ol key={key} className={styles.clauses} {...written(language)}>
            {group.map((block) =>
              block.type === 'clause' ? (
                <Clause
                  key={block.anchor}
                  clause={block}
                  resolution={resolution}
                  surroundings={surroundings}
                />
              ) : null,
            )}
          </ol>
        )
      case 'heading':
        return (
          <h3
            key={key}
            id={first.anchor}
            className={styles.heading}
            {...written(language)}
            data-words=""
          >
            <OldAnchors resolution={resolution} anchor={first.anchor} />
            <AnnotatedText block={first} hasFootnotes />
          </h3>
        )
      default:
        return (
          <p key={key} className={styles[first.type]} {...written(language)} data-words="">
            <AnnotatedText block={first} hasFootnotes />
          </p>
        )
    }
  })
}

function groups(blocks: readonly Block[]): Block[][] {
  const result: Block[][] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (block.type === 'clause' && last?.[0]?.type === 'clause') last.push(block)
    else result.push([block])
  }
  return result
}
