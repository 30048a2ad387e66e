/**
 * Ids of elements by the naming convention of Akoma Ntoso: `para_8__list_1__point_a`.
 */

/** Makes an id that no other element has. */
export type MakeId = (within: string | null, kind: string, label?: string | null) => string

/**
 * A maker of ids for one document.
 *
 * An id has that of the element around it, the short name of its own kind, and the number that is printed; without
 * one, how many of its kind there are. Where a number is printed twice, the second has a figure more: `para_3-2`.
 *
 * @example makeId('para_8__list_1', 'point', '(a)') // 'para_8__list_1__point_a'
 */
export function createIds(): MakeId {
  const counts = new Map<string, number>()
  const taken = new Set<string>()
  return (within, kind, label = null) => {
    const start = `${within === null ? '' : `${within}__`}${kind}`
    const printed = label?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') ?? ''
    let number = printed
    if (printed === '') {
      do {
        const count = (counts.get(start) ?? 0) + 1
        counts.set(start, count)
        number = String(count)
      } while (taken.has(`${start}_${number}`))
    }
    let id = `${start}_${number}`
    for (let more = 2; taken.has(id); more++) id = `${start}_${number}-${more}`
    taken.add(id)
    return id
  }
}
