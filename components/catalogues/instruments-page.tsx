import type { OfKind, UseCount } from '@/lib/corpus'
import { counted, instrumentKindsName } from '@/lib/describe'
import { citationsPath, instrumentsOfKindPath } from '@/lib/site'
import { Catalogue, type Group } from './catalogue'
import styles from './catalogue.module.css'
import { InstrumentRow } from './instrument-row'

interface Props {
  groups: readonly OfKind[]
  /** What leads to each, by its id. */
  uses: ReadonlyMap<string, UseCount>
}

/** How many of a kind are shown where it has pages of its own. */
const OF_KIND = 10

/** Every instrument by kind and date, with how much cites it; where they are many, those cited most. */
export function InstrumentsPage({ groups, uses }: Props) {
  const order = groups.some(({ hasPages }) => hasPages) ? 'those cited most' : 'the oldest first'
  return (
    <Catalogue
      title="Instruments"
      purpose={
        <>
          Treaties and other texts that clauses and notes of the corpus lead to, {order}, with how
          many do. See also <a href={citationsPath}>what cites what</a>.
        </>
      }
      groupedBy="Kinds"
      groups={groups.map((group) => groupOf(group, uses))}
    />
  )
}

function groupOf({ kind, instruments, hasPages }: OfKind, uses: Props['uses']): Group {
  const clausesOf = (id: string) => uses.get(id)?.clauses ?? 0
  const isShortened = hasPages && instruments.length > OF_KIND
  const shown = isShortened
    ? instruments.toSorted((a, b) => clausesOf(b.id) - clausesOf(a.id)).slice(0, OF_KIND)
    : instruments
  const path = instrumentsOfKindPath(kind)
  return {
    id: kind,
    name: instrumentKindsName[kind],
    ...(hasPages && { href: path }),
    count: instruments.length,
    rows: (
      <>
        {shown.map((instrument) => (
          <InstrumentRow
            key={instrument.id}
            instrument={instrument}
            use={uses.get(instrument.id)}
            heading="h3"
          />
        ))}
        {isShortened && (
          <li className={styles.all}>
            <a href={path}>All {counted(instruments.length, 'instrument')} of this kind</a>
          </li>
        )}
      </>
    ),
  }
}
