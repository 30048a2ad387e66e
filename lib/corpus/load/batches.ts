/** How many files are read at a time: a disk answers several at once, and a system limits open files. */
const AT_ONCE = 32

/** Do the same for each of many, several at a time. The results come in the order of what was asked. */
export async function inBatches<Asked, Result>(
  asked: readonly Asked[],
  answer: (one: Asked) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    results.push(...(await Promise.all(asked.slice(start, start + AT_ONCE).map(answer))))
  }
  return results
}
