import { getCorpus } from '@/lib/corpus'
import { pagePaths } from '../sitemaps/pages'
import { mainSitemap, sitemapParts, sitemapResponse } from '../sitemaps/parts'

export const dynamic = 'force-static'

/** Every page for crawlers, or the sitemaps that name them all. */
export async function GET() {
  return sitemapResponse(mainSitemap(sitemapParts(pagePaths(await getCorpus()))))
}
