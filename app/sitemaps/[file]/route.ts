import { getCorpus } from '@/lib/corpus'
import { sitemapPartsOf } from '../pages'
import { sitemapResponse } from '../parts'

export const dynamic = 'force-static'
export const dynamicParams = false

const parts = async () => sitemapPartsOf(await getCorpus())

/** Where there is one part, nothing names it, and the finished site is without it. */
export async function generateStaticParams() {
  return (await parts()).map((_, index) => ({ file: `${index + 1}.xml` }))
}

/** A part of the sitemap. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const part = (await parts())[Number.parseInt(file, 10) - 1]
  return part === undefined ? new Response('Not found', { status: 404 }) : sitemapResponse(part)
}
