/**
 * What the schemas of the editor's data files share.
 */
import { z } from 'zod'
import { isWebAddress } from '../web-address'

/** The longest an id may be: files are named by it, with endings, and file names have 255 bytes. */
const ID_AT_MOST = 200

/**
 * Names that Windows reserves for devices: no folder can have one, not even in a copy of the
 * project.
 */
const DEVICE = /^(con|nul|aux|prn|com\d|lpt\d)$/

/** Files of the whole corpus are beside those of resolutions, which are named by their ids. */
const OF_CORPUS = ['clauses', 'corpus', 'schema']

/** What was expected in place of an id that is wrong; null where it is right. */
export function idProblem(id: string): string | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return 'lower-case letters, digits and single hyphens'
  if (id === 'index') return 'another name, since the page of a folder itself is called `index`'
  if (OF_CORPUS.includes(id))
    return `another name, since a file of the whole corpus is called \`${id}\``
  if (DEVICE.test(id)) return `another name, since Windows reserves \`${id}\` for a device`
  if (id.length > ID_AT_MOST)
    return `a shorter name, of at most ${ID_AT_MOST} characters, since files are named by it`
  return null
}

/** An id: the name of a folder, the last part of an address. */
export const idSchema = z.string().superRefine((id, context) => {
  const message = idProblem(id)
  if (message) context.addIssue({ code: 'custom', input: id, message })
})

/** Words, without white space around them. */
export const phraseSchema = z.string().trim().min(1, 'a word or phrase')

/** Where a text is on the web: an address that a page may link to. */
export const addressSchema = z
  .url({ protocol: /^https$/, error: 'an address that begins with https://', abort: true })
  .refine(isWebAddress, {
    error: 'an address that begins with https://, without a user’s name, in ASCII',
  })

/**
 * Add an issue for each entry with a key that an earlier entry has, or that it has twice: one per
 * entry, since a copied entry repeats many keys.
 *
 * @param keysOf the keys of an entry, one function for each kind of key
 */
export function requireUnique<Entry>(
  entries: readonly Entry[],
  context: z.core.$RefinementCtx,
  at: readonly PropertyKey[],
  ...keysOf: ((entry: Entry) => string[])[]
): void {
  /** For each kind of key, the entry that has it, from 0. */
  const holders = keysOf.map(() => new Map<string, number>())
  entries.forEach((entry, index) => {
    let reported = false
    holders.forEach((holder, sort) => {
      for (const key of keysOf[sort]?.(entry) ?? []) {
        const first = holder.get(key)
        holder.set(key, first ?? index)
        if (first === undefined || reported) continue
        reported = true
        const where = first === index ? 'it is there twice' : `entry ${first + 1} has it`
        context.addIssue({
          code: 'custom',
          path: [...at, index],
          input: key,
          message: `a name or id that is only once in this file; ${where}`,
        })
      }
    })
  })
}
