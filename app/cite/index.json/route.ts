import { type CiteData, toIndexedWork } from '@/lib/cite'
import { getCorpus } from '@/lib/corpus'
import { bodyOf } from '@/lib/describe'
import { citedWork } from '@/lib/export/citation'

export const dynamic = 'force-static'

/** What the browser finds citations by. */
export async function GET() {
  const { authorities, resolutions } = await getCorpus()
  const { bodies, instruments, layout, citation } = authorities
  const references = Object.fromEntries(authorities.references)
  const works = resolutions.map((resolution) =>
    toIndexedWork(citedWork(resolution, bodyOf(bodies, resolution)), resolution),
  )
  const data: CiteData = { bodies, instruments, layout, citation, references, works }
  return Response.json(data)
}
