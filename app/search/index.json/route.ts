import { getCorpus } from '@/lib/corpus'
import { buildSearchData } from '@/lib/search/build'

export const dynamic = 'force-static'

/** The search data, as the search worker loads it. */
export async function GET() {
  return Response.json(await buildSearchData(await getCorpus()))
}
