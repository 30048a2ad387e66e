import type { MetadataRoute } from 'next'
import { getCorpus } from '@/lib/corpus'
import {
  aboutPath,
  absoluteUrl,
  citationsPath,
  clausesPath,
  homePath,
  instrumentPath,
  instrumentsPath,
  openingsPath,
  parallelPath,
  resolutionPath,
  resolutionsPath,
  searchPath,
  topicPath,
  topicsPath,
} from '@/lib/site'

export const dynamic = 'force-static'

/** Every page by its full address, which is required; a site that knows none has no sitemap. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { resolutions, authorities } = await getCorpus()
  const paths = [
    homePath,
    resolutionsPath(),
    topicsPath,
    instrumentsPath(),
    ...resolutions.flatMap(({ id }) => [resolutionPath(id), parallelPath(id)]),
    ...authorities.topics.map(({ id }) => topicPath(id)),
    ...authorities.instruments.map(({ id }) => instrumentPath(id)),
    openingsPath,
    citationsPath,
    clausesPath,
    searchPath,
    aboutPath,
  ]
  return paths.flatMap((path) => {
    const url = absoluteUrl(path)
    return url ? [{ url }] : []
  })
}
