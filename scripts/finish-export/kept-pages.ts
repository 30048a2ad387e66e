/**
 * Reading pages that were finished before, under the hash of what Next wrote.
 */
import { z } from 'zod'
import { entryIn, hashOf, type KeptFiles } from '../../lib/kept-files'
import type { PageFacts } from './check'

/** The folder of pages that were finished by builds before. */
export const KEPT_PAGES = '.cache/pages'

/** A finished page, and what is kept of it to hold it against the others. */
export interface FinishedPage {
  html: string
  facts: PageFacts
  /** The addresses of Next's style sheets that it had. */
  sheets: readonly string[]
}

const setOfStrings = z.array(z.string()).transform((entries) => new Set(entries))

const entrySchema = z.object({
  html: z.string(),
  facts: z.object({
    file: z.string(),
    kind: z.enum(['reading', 'tool']).nullable(),
    ids: setOfStrings,
    addresses: z.array(
      z.object({
        element: z.string(),
        value: z.string(),
        relations: z.array(z.string()),
        loads: z.boolean(),
      }),
    ),
    names: setOfStrings,
    problems: z.array(z.string()),
  }),
  sheets: z.array(z.string()),
})

/**
 * A page that was finished before, or is finished now.
 *
 * @param kept pages that were finished before
 * @param file the page, from the root of the export
 * @param written what Next wrote
 * @param finish finishes it
 */
export async function keptOrFinished(
  kept: KeptFiles,
  file: string,
  written: string,
  finish: () => Promise<FinishedPage>,
): Promise<FinishedPage> {
  const name = `${hashOf(file, written)}.json`
  const before = entryIn(await kept.read(name), entrySchema)
  if (before) return before
  const finished = await finish()
  const { ids, names } = finished.facts
  const facts = { ...finished.facts, ids: [...ids], names: [...names] }
  await kept.write(name, JSON.stringify({ ...finished, facts }))
  return finished
}
