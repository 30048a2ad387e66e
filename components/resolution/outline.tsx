import { labelOf } from '@/lib/describe'
import type { Block, ClauseKind, Resolution } from '@/lib/record'
import { outlineAnchor, partAnchor } from '@/lib/site'
import { resolutionParts } from '@/lib/views'
import styles from './outline.module.css'
import { partName } from './resolution-text'
import { siteWords, written } from './written'

/**
 * The outline: parts and headings, and on a wide screen each clause by its label and opening. The
 * place that is being read is marked in the browser, in development before React hydrates.
 */
export function Outline({ resolution }: { resolution: Resolution }) {
  const seen = new Set<ClauseKind>()
  return (
    <nav id={outlineAnchor} aria-label="Outline" className={styles.outline}>
      <ul className={styles.entries} {...written(resolution.language)}>
        {resolutionParts(resolution).flatMap(({ kind, blocks }) => {
          const isFirst = !seen.has(kind)
          seen.add(kind)
          return [
            isFirst && (
              <li key={kind} className={styles.part} {...siteWords(resolution.language)}>
                <a href={`#${partAnchor[kind]}`} suppressHydrationWarning>
                  {partName[kind]}
                </a>
              </li>
            ),
            ...blocks.map((block) => <OutlineEntry key={block.position.offset} block={block} />),
          ]
        })}
      </ul>
    </nav>
  )
}

function OutlineEntry({ block }: { block: Block }) {
  if (block.type === 'heading') {
    return (
      <li className={styles.heading}>
        <a href={`#${block.anchor}`} suppressHydrationWarning>
          {block.text}
        </a>
      </li>
    )
  }
  if (block.type !== 'clause') return null
  return (
    <li className={styles.clause}>
      <a href={`#${block.anchor}`} suppressHydrationWarning>
        <span className={styles.label}>{labelOf(block)}</span>{' '}
        <span>{block.opening?.phrase ?? '…'}</span>
      </a>
    </li>
  )
}
