import { getCorpus } from '@/lib/corpus'
import { languagePaths, pagePaths } from '../sitemaps/pages'
import { mainSitemap, sitemapParts, sitemapResponse } from '../sitemaps/parts'

export const dynamic = 'force-static'

/** Every page for crawlers, or the sitemaps that name them all. */
export async function GET() {
  const corpus = await getCorpus()
  return sitemapResponse(
    mainSitemap(sitemapParts(pagePaths(corpus), undefined, languagePaths(corpus))),
  )
}
