/**
 * Words that nobody speaks, as many as are wanted, to be drawn as those of a language are: the n-th most frequent
 * as often as 1/n (Zipf).
 */
import type { DrawWord } from '../build/texts'

/** How many words there are. */
const VOCABULARY = 40_000

const SYLLABLES =
  'ba ce di fo gu ha ki lo mu na pe ri so tu va we xi yo za bre cla dro fli gra pli sto tra nor sal ven mar tel con'.split(
    ' ',
  )

/** The word of a rank, from 0; each is another. */
export function wordOf(rank: number): string {
  const count = SYLLABLES.length
  const first = SYLLABLES[rank % count] ?? ''
  const second = SYLLABLES[Math.floor(rank / count) % count] ?? ''
  const third =
    rank < count * count ? '' : (SYLLABLES[Math.floor(rank / count / count) % count] ?? '')
  return `${first}${second}${third}n`
}

const sums = new Float64Array(VOCABULARY)
let sum = 0
for (let rank = 0; rank < VOCABULARY; rank++) {
  sum += 1 / (rank + 1)
  sums[rank] = sum
}

/** Draw a word. */
export const drawWord: DrawWord = (random) => {
  const wanted = random() * sum
  let low = 0
  let high = VOCABULARY - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return wordOf(low)
}
