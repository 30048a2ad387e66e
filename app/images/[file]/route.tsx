import { ImageResponse } from 'next/og'
import { getCorpus } from '@/lib/corpus'
import { bodyOf } from '@/lib/describe'
import { IMAGE_SIZE, imageFileName } from '@/lib/site'
import { imageFonts } from '../fonts'
import { ResolutionImage } from '../resolution-image'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { resolutions } = await getCorpus()
  return resolutions.map(({ id }) => ({ file: imageFileName(id) }))
}

/** The preview image of a resolution, for shared links. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const { resolutions, authorities } = await getCorpus()
  const resolution = resolutions.find(({ id }) => imageFileName(id) === file)
  if (!resolution) return new Response('Not found', { status: 404 })
  return new ImageResponse(
    <ResolutionImage resolution={resolution} body={bodyOf(authorities.bodies, resolution)} />,
    { ...IMAGE_SIZE, fonts: await imageFonts() },
  )
}
