/**
 * What the browser finds citations by: one file, and where the corpus is large, its texts in parts.
 */
import { createHash } from 'node:crypto'
import { type CiteData, divided, toIndexedWork } from '../cite'
import type { Corpus } from '../corpus'
import { bodyOf } from '../describe'
import { CITE_INDEX, citePartName } from '../site'
import { citedWork } from './citation'

/** The files, by their names below `/cite/`. The names of parts change with their content. */
export function citeFiles({ authorities, resolutions }: Corpus): Map<string, string> {
  const { bodies, instruments, layout, citation } = authorities
  const works = resolutions.map((resolution) =>
    toIndexedWork(citedWork(resolution, bodyOf(bodies, resolution)), resolution),
  )
  const [first = {}, ...more] = divided(works, authorities)
  const parts = more.length === 0 ? [] : [first, ...more].map((part) => JSON.stringify(part))
  const names = parts.map((part) =>
    citePartName(createHash('sha256').update(part).digest('hex').slice(0, 12)),
  )
  const data: CiteData = {
    bodies,
    instruments,
    layout,
    citation,
    references: Object.fromEntries(authorities.references),
    works: parts.length === 0 ? first : names,
  }
  return new Map([
    [CITE_INDEX, JSON.stringify(data)],
    ...parts.map((part, index) => [names[index] ?? '', part] as const),
  ])
}
