import { getCorpus } from '@/lib/corpus'
import { textFileName } from '@/lib/site'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { resolutions } = await getCorpus()
  return resolutions.map(({ id }) => ({ file: textFileName(id) }))
}

/** The text of a resolution as adopted, to the byte. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const { texts } = await getCorpus()
  const [, text] = [...texts].find(([id]) => textFileName(id) === file) ?? []
  if (text === undefined) return new Response('Not found', { status: 404 })
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
