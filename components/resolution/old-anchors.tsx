import type { Resolution } from '@/lib/record'
import { aliasesOf } from '@/lib/views'

/** Empty elements with the old names of a clause or heading, so that old links lead here. */
export function OldAnchors({ resolution, anchor }: { resolution: Resolution; anchor: string }) {
  return aliasesOf(resolution, anchor).map((old) => <span key={old} id={old} data-alias="" />)
}
