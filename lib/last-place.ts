/**
 * The last place of a list up to which something holds, found by halving: it holds from the beginning on, and then no
 * more.
 *
 * @param length of the list
 * @param holds whether it holds at a place
 * @returns 0 where it holds nowhere
 */
export function lastPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
