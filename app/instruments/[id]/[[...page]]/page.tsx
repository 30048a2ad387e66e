import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CitingListPage } from '@/components/citing-list-page'
import { InstrumentPage } from '@/components/instruments/instrument-page'
import { ReadingPage } from '@/components/reading-page'
import { getCorpus, instrumentUse, mostCiting } from '@/lib/corpus'
import { instrumentKindsName } from '@/lib/describe'
import { askedPage, type PageParams, pageParams, pageTitle } from '@/lib/list-pages'
import { instrumentPartPath, instrumentPath, instrumentsPath } from '@/lib/site'

interface Props {
  params: Promise<PageParams & { id: string }>
}

export const dynamicParams = false

/** The pages of each instrument, and of each part that many clauses cite. */
export async function generateStaticParams() {
  const corpus = await getCorpus()
  return corpus.authorities.instruments.flatMap(({ id }) => {
    const { pages, parts } = instrumentUse(corpus, id) ?? { pages: [], parts: [] }
    const ofParts = parts.flatMap(({ anchor, citing, hasPages }) =>
      hasPages ? pageParams(citing.pages, anchor) : [],
    )
    return [...pageParams(pages), ...ofParts].map((params) => ({ id, ...params }))
  })
}

async function load({ params }: Props) {
  const { id, ...asked } = await params
  const corpus = await getCorpus()
  const use = instrumentUse(corpus, id)
  if (!use) notFound()
  const { under, number } = askedPage(asked)
  if (under.length === 0) return { corpus, use, part: null, number }
  const part = use.parts.find(({ anchor }) => anchor === under.join('/'))
  if (!part) notFound()
  return { corpus, use, part, number }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { use, part, number } = await load(props)
  const { title } = use.instrument
  const name = part ? `${capitalised(part.name)} of the ${title}` : title
  return {
    title: pageTitle(name, number),
    description: `Every clause of the corpus that cites the ${name}.`,
  }
}

export default async function InstrumentPageRoute(props: Props) {
  const { corpus, use, part, number } = await load(props)
  const { bodies } = corpus.authorities
  if (part) {
    const page = part.citing.pages[number - 1]
    if (!page) notFound()
    const { id, title, kind } = use.instrument
    return (
      <ReadingPage long>
        <CitingListPage
          title={capitalised(part.name)}
          crumbs={[
            { name: 'Instruments', href: instrumentsPath() },
            { name: instrumentKindsName[kind], href: instrumentsPath(kind) },
            { name: title, href: instrumentPath(id, part.anchor) },
          ]}
          subject={part.subject}
          list={part.citing}
          page={page}
          path={instrumentPartPath(id, part.anchor)}
          most={mostCiting(corpus, part.citing.citing)}
          bodies={bodies}
        />
      </ReadingPage>
    )
  }
  const page = use.pages[number - 1]
  if (!page) notFound()
  const most = page.of > 1 ? mostCiting(corpus, use.citing) : null
  return (
    <ReadingPage long>
      <InstrumentPage bodies={bodies} use={use} page={page} most={most} />
    </ReadingPage>
  )
}

/** "Paragraph 19": what an instrument's data call "paragraph" begins a title. */
function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
