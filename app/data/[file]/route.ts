import { type Corpus, findResolution, getCorpus } from '@/lib/corpus'
import { toAnnotations, toData } from '@/lib/export'
import type { Resolution } from '@/lib/record'
import { DATA_FORMS, type DataForm, dataFileName } from '@/lib/site'

export const dynamic = 'force-static'
export const dynamicParams = false

interface Output {
  type: string
  make: (corpus: Corpus, resolution: Resolution) => string
}

const OUTPUTS: Record<DataForm, Output> = {
  txt: {
    type: 'text/plain; charset=utf-8',
    make: ({ texts }, { id }) => texts.get(id) ?? '',
  },
  json: {
    type: 'application/json',
    make: (corpus, resolution) => printJson(toData(corpus, resolution)),
  },
  'annotations.json': {
    type: 'application/ld+json',
    make: (corpus, resolution) => printJson(toAnnotations(corpus, resolution)),
  },
}

export async function generateStaticParams() {
  const { resolutions } = await getCorpus()
  return resolutions.flatMap(({ id }) =>
    DATA_FORMS.map((form) => ({ file: dataFileName(id, form) })),
  )
}

/** A resolution as a file. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const corpus = await getCorpus()
  // An id has no full stop.
  const [id = ''] = file.split('.')
  const form = DATA_FORMS.find((candidate) => dataFileName(id, candidate) === file)
  const resolution = findResolution(corpus, id)?.resolution
  if (!form || resolution?.id !== id) return new Response('Not found', { status: 404 })
  const { type, make } = OUTPUTS[form]
  return new Response(make(corpus, resolution), { headers: { 'Content-Type': type } })
}

function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
