import type { Period } from '@/lib/corpus'
import type { CountedLink } from '../counted-links'

/**
 * Years or sessions as links to their resolutions.
 *
 * @param areAnchors whether they are found by the anchors that they had while one page held all
 */
export function linksTo(periods: readonly Period[], areAnchors = false): CountedLink[] {
  return periods.map(({ id, path, name, resolutions }) => ({
    ...(areAnchors && { id }),
    href: path,
    name,
    count: resolutions.length,
  }))
}
