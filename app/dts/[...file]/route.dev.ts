import { getCorpus } from '@/lib/corpus'
import { DATA_FORMS } from '@/lib/data-forms'
import { dtsFiles } from '@/lib/export'

/** What programs go through the texts by, in development; a build writes all of it (`scripts/write-files`). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const name = (await params).file.join('/')
  for (const file of dtsFiles(await getCorpus())) {
    if (file.name !== name && file.name !== decodeURIComponent(name)) continue
    const type = file.name.endsWith('.tei') ? DATA_FORMS.tei.type : 'application/ld+json'
    return new Response(file.content, { headers: { 'Content-Type': type } })
  }
  return new Response('Not found', { status: 404 })
}
