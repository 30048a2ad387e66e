import { getCorpus } from '@/lib/corpus'
import { sitemapPartsOf } from '../sitemaps/pages'
import { mainSitemap, sitemapResponse } from '../sitemaps/parts'

export const dynamic = 'force-static'

/** Every page for crawlers, or the sitemaps that name them all. */
export async function GET() {
  return sitemapResponse(mainSitemap(sitemapPartsOf(await getCorpus())))
}
