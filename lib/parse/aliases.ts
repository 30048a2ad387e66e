/**
 * Aliases of anchors: old names of clauses, which links may still use.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { reportError } from '../messages'
import { createHint } from '../nearest'
import type { Block, Clause } from '../record'
import type { YamlResult } from '../yaml'
import type { FrontMatter } from './front-matter'

/** The rule of messages on aliases. */
export const ALIASES_RULE = 'aliases'

/**
 * Report aliases that mean nothing: an old anchor that a clause or heading still has, or a
 * new one that none has.
 */
export function checkAnchorAliases(
  file: VFile,
  { value, offsetOf }: YamlResult<FrontMatter>,
  blocks: readonly Block[],
): void {
  const anchors = new Set(blocks.flatMap(anchorsIn))
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
