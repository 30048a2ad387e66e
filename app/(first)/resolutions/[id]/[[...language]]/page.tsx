import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReadingPage } from '@/components/reading-page'
import { HeadLinks } from '@/components/resolution/head-links'
import { ResolutionPage } from '@/components/resolution/resolution-page'
import {
  addressOfText,
  apparatusOf,
  citedAsWhole,
  findResolution,
  getCorpus,
  inLanguage,
  linksFrom,
  targetPathIn,
  textOf,
  textsOf,
} from '@/lib/corpus'
import { bodyOf, detailsOf } from '@/lib/describe'
import { citedWork } from '@/lib/export/citation'
import type { Resolution } from '@/lib/record'
import { absoluteUrl, IMAGE_SIZE, imagePath, SITE_NAME, textPath } from '@/lib/site'
import { nameOf } from '@/lib/views'

interface Props {
  /** The language of a translation is a step of its address; the first language has none. */
  params: Promise<{ id: string; language?: string[] }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const corpus = await getCorpus()
  return corpus.resolutions.flatMap((first) =>
    [first.id, ...first.aliases.ids].flatMap((id) =>
      textsOf(corpus, first).map((text) => {
        const { translation } = addressOfText(corpus, text)
        return { id, language: translation === null ? [] : [translation] }
      }),
    ),
  )
}

async function load({ params }: Props) {
  const { id, language: [asked] = [] } = await params
  const corpus = await getCorpus()
  const found = findResolution(corpus, id)
  if (!found) notFound()
  const texts = textsOf(corpus, found.resolution).map((resolution) => ({
    resolution,
    address: addressOfText(corpus, resolution),
  }))
  const text = texts.find(({ address }) => address.translation === (asked ?? null))?.resolution
  if (!text) notFound()
  const languages = texts.map(({ resolution, address }) => ({
    language: resolution.language,
    address,
  }))
  const body = bodyOf(corpus.authorities.bodies, text)
  return { corpus, found, languages, text: textOf(corpus, text), body }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { text, languages, body } = await load(props)
  const { resolution, address } = text
  const title = nameOf(resolution)
  const description = detailsOf(resolution, body).join(' · ')
  const openGraph = { type: 'article' as const, siteName: SITE_NAME, title, description }
  const url = absoluteUrl(textPath(address))
  const image = absoluteUrl(imagePath(resolution.id))
  if (!url || !image) return { title, description, openGraph }
  const alternates = Object.fromEntries(
    languages.map(({ language, address: other }) => [language, absoluteUrl(textPath(other))]),
  )
  return {
    title,
    description,
    alternates: { canonical: url, ...(languages.length > 1 && { languages: alternates }) },
    openGraph: { ...openGraph, url, images: { url: image, alt: title, ...IMAGE_SIZE } },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function ResolutionPageRoute(props: Props) {
  const { corpus, found, languages, text, body } = await load(props)
  const { resolution, address, annotations } = text
  const references = new Map(
    [...linksFrom(text, resolution.id)].map(([anchor, links]) => [
      anchor,
      links.map(({ citation: { start, end }, to }) => ({
        start,
        end,
        href: targetPathIn(corpus, to, text),
      })),
    ]),
  )
  /** Another resolution, in the language that is read here where it has that. */
  const beside = (first: Resolution | undefined) => {
    if (!first) return undefined
    const other = inLanguage(corpus, first, resolution.language)
    return { resolution: other, href: textPath(addressOfText(corpus, other)) }
  }
  const cited = {
    work: citedWork(resolution, body, address.translation),
    citation: corpus.authorities.citation,
  }
  return (
    <ReadingPage language={resolution.language} long="with outline" head={<HeadLinks {...cited} />}>
      <ResolutionPage
        resolution={resolution}
        address={address}
        languages={languages}
        body={body}
        surroundings={{
          references,
          apparatus: apparatusOf(corpus, resolution),
          citedBy: citedAsWhole(corpus, resolution),
          retired: annotations.retired,
        }}
        cited={cited}
        previous={beside(found.previous)}
        next={beside(found.next)}
      />
    </ReadingPage>
  )
}
