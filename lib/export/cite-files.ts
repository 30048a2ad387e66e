/**
 * What the browser finds citations by: one file, and where the corpus is large, its texts in shards.
 */
import { createHash } from 'node:crypto'
import { type CiteData, divided, toIndexedWork } from '../cite'
import type { Corpus } from '../corpus'
import { bodyOf } from '../describe'
import { CITE_INDEX, citeShardName } from '../site'
import { citedWork } from './citation'

/** The files, by their names below `/cite/`. The names of shards change with their content. */
export function citeFiles({ authorities, resolutions }: Corpus): Map<string, string> {
  const { bodies, instruments, layout, citation } = authorities
  const works = resolutions.map((resolution) =>
    toIndexedWork(citedWork(resolution, bodyOf(bodies, resolution)), resolution),
  )
  const [first = {}, ...more] = divided(works, authorities)
  const shards = more.length === 0 ? [] : [first, ...more].map((shard) => JSON.stringify(shard))
  const names = shards.map((shard) =>
    citeShardName(createHash('sha256').update(shard).digest('hex').slice(0, 12)),
  )
  const data: CiteData = {
    bodies,
    instruments,
    layout,
    citation,
    references: Object.fromEntries(authorities.references),
    works: shards.length === 0 ? first : names,
  }
  return new Map([
    [CITE_INDEX, JSON.stringify(data)],
    ...shards.map((shard, index) => [names[index] ?? '', shard] as const),
  ])
}
