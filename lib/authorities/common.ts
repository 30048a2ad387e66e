/**
 * What the schemas of the editor's data files have in common.
 */
import { z } from 'zod'

/** An id: the name of a folder, the last part of an address. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and single hyphens')

/** Words, without white space around them. */
export const phraseSchema = z.string().trim().min(1, 'a word or phrase')

/** Add an issue for each entry that has a key which an entry before it has. */
export function requireUnique<Entry>(
  entries: readonly Entry[],
  context: z.core.$RefinementCtx,
  at: readonly PropertyKey[],
  keysOf: (entry: Entry) => string[],
): void {
  const seen = new Set<string>()
  entries.forEach((entry, index) => {
    for (const key of keysOf(entry)) {
      if (seen.has(key)) {
        context.addIssue({
          code: 'custom',
          path: [...at, index],
          input: key,
          message: 'a name or id that stands only once in this file',
        })
      }
      seen.add(key)
    }
  })
}
