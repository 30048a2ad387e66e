import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '@/components/page'
import { ResolutionPage } from '@/components/resolution/resolution-page'
import { apparatusOf, citedAsWhole, findResolution, getCorpus, linksFrom } from '@/lib/corpus'
import { bodyOf, detailsOf } from '@/lib/describe'
import { citedWork } from '@/lib/export/citation'
import {
  absoluteUrl,
  IMAGE_SIZE,
  imagePath,
  resolutionPath,
  SITE_NAME,
  targetPath,
} from '@/lib/site'
import { nameOf } from '@/lib/views'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const { resolutions } = await getCorpus()
  return resolutions.flatMap(({ id, aliases }) =>
    [id, ...aliases.ids].map((name) => ({ id: name })),
  )
}

async function load({ params }: Props) {
  const { id } = await params
  const corpus = await getCorpus()
  const found = findResolution(corpus, id)
  if (!found) notFound()
  return { corpus, ...found, body: bodyOf(corpus.authorities.bodies, found.resolution) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { resolution, body } = await load(props)
  const title = nameOf(resolution)
  const description = detailsOf(resolution, body).join(' · ')
  const openGraph = { type: 'article' as const, siteName: SITE_NAME, title, description }
  const url = absoluteUrl(resolutionPath(resolution.id))
  const image = absoluteUrl(imagePath(resolution.id))
  if (!url || !image) return { title, description, openGraph }
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { ...openGraph, url, images: { url: image, alt: title, ...IMAGE_SIZE } },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function ResolutionPageRoute(props: Props) {
  const { corpus, resolution, previous, next, body } = await load(props)
  const references = new Map(
    [...linksFrom(corpus, resolution.id)].map(([anchor, links]) => [
      anchor,
      links.map(({ citation: { start, end }, to }) => ({ start, end, href: targetPath(to) })),
    ]),
  )
  return (
    <Page kind="reading" language={resolution.language} long="with outline">
      <ResolutionPage
        resolution={resolution}
        body={body}
        surroundings={{
          references,
          apparatus: apparatusOf(corpus, resolution),
          citedBy: citedAsWhole(corpus, resolution),
          retired: corpus.annotations.get(resolution.id)?.retired ?? [],
        }}
        cited={{
          work: citedWork(resolution, body),
          citation: corpus.authorities.citation,
        }}
        previous={previous}
        next={next}
      />
    </Page>
  )
}
