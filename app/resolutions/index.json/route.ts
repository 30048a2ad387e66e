import { getCorpus, resolutionIndex } from '@/lib/corpus'

export const dynamic = 'force-static'

/** What lists of resolutions are filtered by. */
export async function GET() {
  return Response.json(resolutionIndex(await getCorpus()))
}
