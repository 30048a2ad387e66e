import { getCorpus } from '@/lib/corpus'
import { fileNamed } from '@/lib/export'

/** A resolution, or the whole corpus, as a file, in development; a build writes them all (`scripts/write-files`). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const found = fileNamed(await getCorpus(), file)
  if (!found) return new Response('Not found', { status: 404 })
  return new Response(found.content, { headers: { 'Content-Type': found.type } })
}
