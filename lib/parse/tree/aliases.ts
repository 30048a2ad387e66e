/**
 * Aliases: old names of a resolution and its clauses, which links may still use.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { reportError } from '../../messages'
import { createHint } from '../../nearest'
import type { Block, Clause, Position, Resolution } from '../../record'
import type { YamlResult } from '../../yaml'
import type { FrontMatter } from '../masthead/front-matter'

/** The rule of messages on aliases. */
export const ALIASES_RULE = 'aliases'

/** A former id of a resolution, and where its front matter gives it. */
export interface FormerId {
  id: string
  position: Position
}

/** The former ids of a resolution, in their order. */
export function formerIds(file: VFile, { value, offsetOf }: YamlResult<FrontMatter>): FormerId[] {
  const places = location(file)
  return (value.aliases?.ids ?? []).map((id, index) => {
    const offset = offsetOf(['aliases', 'ids', index])
    const { line, column } = places.toPoint(offset) ?? { line: 1, column: 1 }
    return { id, position: { line, column, offset } }
  })
}

/**
 * Report useless aliases: an old anchor that a clause, heading or footnote still has, or a new one that
 * none has.
 */
export function checkAnchorAliases(
  file: VFile,
  { value, offsetOf }: YamlResult<FrontMatter>,
  { blocks, footnotes = [] }: Pick<Resolution, 'blocks' | 'footnotes'>,
): void {
  const anchors = new Set([...blocks.flatMap(anchorsIn), ...footnotes.map(({ anchor }) => anchor)])
  const hint = createHint(() => anchors)
  const places = location(file)
  for (const [old, now] of Object.entries(value.aliases?.anchors ?? {})) {
    const place = places.toPoint(offsetOf(['aliases', 'anchors', old]))
    if (anchors.has(old)) {
      reportError(
        file,
        ALIASES_RULE,
        `Unexpected alias \`${old}\`, expected an anchor that the text no longer has`,
        place,
      )
    }
    if (!anchors.has(now)) {
      reportError(
        file,
        ALIASES_RULE,
        `Unexpected anchor \`${now}\`, expected one that the text has${hint(now)}`,
        place,
      )
    }
  }
}

function anchorsIn(block: Block): string[] {
  if (block.type === 'heading') return [block.anchor]
  const ofClause = ({ anchor, children }: Clause): string[] => [
    anchor,
    ...children.flatMap(ofClause),
  ]
  return block.type === 'clause' ? ofClause(block) : []
}
