import type { MetadataRoute } from 'next'
import { absoluteUrl, sitemapPath } from '@/lib/site'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  const sitemap = absoluteUrl(sitemapPath)
  return { rules: { userAgent: '*', allow: '/' }, ...(sitemap && { sitemap }) }
}
