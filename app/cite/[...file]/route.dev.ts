import { getCorpus } from '@/lib/corpus'
import { citeFiles } from '@/lib/export'

/** What citations are found by, in development; a build writes all of it (`scripts/write-files`). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const content = citeFiles(await getCorpus()).get((await params).file.join('/'))
  if (content === undefined) return new Response('Not found', { status: 404 })
  return new Response(content, { headers: { 'Content-Type': 'application/json' } })
}
