import { type Corpus, findResolution, getCorpus } from '@/lib/corpus'
import { ALL_FORMS, DATA_FORMS, type DataForm } from '@/lib/data-forms'
import { bodyOf } from '@/lib/describe'
import {
  toAnnotations,
  toBibtex,
  toCsl,
  toData,
  toLegislation,
  toOscolaBibtex,
  toRis,
} from '@/lib/export'
import { citedWork } from '@/lib/export/citation'
import type { Resolution } from '@/lib/record'
import { dataFileName } from '@/lib/site'

export const dynamic = 'force-static'
export const dynamicParams = false

type Make = (corpus: Corpus, resolution: Resolution) => string

const OUTPUTS: Record<DataForm, Make> = {
  txt: ({ texts }, { id }) => texts.get(id) ?? '',
  json: (corpus, resolution) => printJson(toData(corpus, resolution)),
  'annotations.json': (corpus, resolution) => printJson(toAnnotations(corpus, resolution)),
  bib: (corpus, resolution) => toBibtex(...cited(corpus, resolution)),
  'oscola.bib': (corpus, resolution) => toOscolaBibtex(...cited(corpus, resolution)),
  ris: (corpus, resolution) => toRis(...cited(corpus, resolution)),
  'csl.json': (corpus, resolution) => printJson(toCsl(...cited(corpus, resolution))),
  'legislation.json': (corpus, resolution) =>
    printJson(toLegislation(...cited(corpus, resolution))),
}

export async function generateStaticParams() {
  const { resolutions } = await getCorpus()
  return resolutions.flatMap(({ id }) =>
    ALL_FORMS.map((form) => ({ file: dataFileName(id, form) })),
  )
}

/** A resolution as a file. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const corpus = await getCorpus()
  // An id has no full stop.
  const [id = ''] = file.split('.')
  const form = ALL_FORMS.find((candidate) => dataFileName(id, candidate) === file)
  const resolution = findResolution(corpus, id)?.resolution
  if (!form || resolution?.id !== id) return new Response('Not found', { status: 404 })
  return new Response(OUTPUTS[form](corpus, resolution), {
    headers: { 'Content-Type': DATA_FORMS[form].type },
  })
}

function cited({ authorities }: Corpus, resolution: Resolution) {
  const { bodies, citation } = authorities
  return [citedWork(resolution, bodyOf(bodies, resolution)), citation] as const
}

function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
