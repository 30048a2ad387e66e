import { getCorpus } from '@/lib/corpus'
import { fileNamed, fileNames } from '@/lib/export'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return fileNames(await getCorpus()).map((file) => ({ file }))
}

/** A resolution, or the whole corpus, as a file. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const found = fileNamed(await getCorpus(), file)
  if (!found) return new Response('Not found', { status: 404 })
  return new Response(found.content, { headers: { 'Content-Type': found.type } })
}
