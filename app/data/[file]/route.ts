import { getCorpus } from '@/lib/corpus'

export const dynamic = 'force-static'
export const dynamicParams = false

const EXTENSION = '.txt'

export async function generateStaticParams() {
  const { resolutions } = await getCorpus()
  return resolutions.map(({ id }) => ({ file: `${id}${EXTENSION}` }))
}

/** The text of a resolution as adopted, to the byte. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const { texts } = await getCorpus()
  const text = texts.get(file.slice(0, -EXTENSION.length))
  if (text === undefined) return new Response('Not found', { status: 404 })
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
