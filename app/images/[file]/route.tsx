import { ImageResponse } from 'next/og'
import { findResolution, getCorpus } from '@/lib/corpus'
import { bodyOf } from '@/lib/describe'
import { IMAGE_SIZE, imageFileName, siteUrl } from '@/lib/site'
import { imageFonts } from '../fonts'
import { ResolutionImage } from '../resolution-image'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { resolutions } = await getCorpus()
  // A site without an address names no image; an export needs one file of a route at least.
  const shared = siteUrl ? resolutions : resolutions.slice(0, 1)
  return shared.map(({ id }) => ({ file: imageFileName(id) }))
}

/** The preview image of a resolution, for shared links. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const corpus = await getCorpus()
  // An id has no full stop.
  const [id = ''] = file.split('.')
  const resolution = findResolution(corpus, id)?.resolution
  if (resolution?.id !== id) return new Response('Not found', { status: 404 })
  return new ImageResponse(
    <ResolutionImage
      resolution={resolution}
      body={bodyOf(corpus.authorities.bodies, resolution)}
    />,
    { ...IMAGE_SIZE, fonts: await imageFonts() },
  )
}
