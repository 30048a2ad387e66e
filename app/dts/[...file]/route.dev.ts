import { getCorpus } from '@/lib/corpus'
import { dtsTypeOf } from '@/lib/data-forms'
import { dtsFiles } from '@/lib/export'

/** What programs go through the texts by, in development; a build writes all of it (`scripts/write-files`). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const name = (await params).file.join('/')
  for (const file of dtsFiles(await getCorpus())) {
    if (file.name !== name && file.name !== decodeURIComponent(name)) continue
    return new Response(file.content, { headers: { 'Content-Type': dtsTypeOf(name) } })
  }
  return new Response('Not found', { status: 404 })
}
