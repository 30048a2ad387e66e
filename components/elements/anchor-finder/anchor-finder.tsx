/**
 * Leads readers whose address names a place that is not quite one of this page's.
 *
 * @param where of what this page holds every clause, as in "in this resolution"
 */
export function AnchorFinder({ where }: { where?: string }) {
  return <anchor-finder data-where={where} />
}
