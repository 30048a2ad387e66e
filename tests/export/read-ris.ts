/**
 * RIS as an independent reader has it: citation-js, which makes CSL of it.
 */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { z } from 'zod'

const itemSchema = z.array(
  z
    .looseObject({
      type: z.string(),
      id: z.string().optional(),
      title: z.string(),
      issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
    })
    .transform(({ issued, ...item }) => ({ ...item, issued: issued?.['date-parts'][0] })),
)

/** The entries of a file. */
export function readRis(source: string) {
  return itemSchema.parse(plugins.input.chain(source, { generateGraph: false }))
}
