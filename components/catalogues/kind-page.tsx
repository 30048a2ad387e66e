import type { Instrument } from '@/lib/authorities'
import type { OfKind, UseCount } from '@/lib/corpus'
import { instrumentKindsName } from '@/lib/describe'
import type { ListPage } from '@/lib/list-pages'
import { instrumentsOfKindPath, instrumentsPath } from '@/lib/site'
import { Breadcrumb } from '../breadcrumb'
import { ListPages, PageOf } from '../list-pages'
import styles from './catalogue.module.css'
import { InstrumentRow } from './instrument-row'

interface Props {
  group: OfKind
  page: ListPage<Instrument>
  /** What leads to each, by its id. */
  uses: ReadonlyMap<string, UseCount>
}

/** The instruments of a kind, the oldest first. */
export function KindPage({ group: { kind }, page, uses }: Props) {
  return (
    <article className={styles.page}>
      <Breadcrumb crumbs={[{ name: 'Instruments', href: instrumentsPath() }]} />
      <h1>{instrumentKindsName[kind]}</h1>
      <PageOf page={page} />
      <ul className={styles.rows}>
        {page.entries.map((instrument) => (
          <InstrumentRow
            key={instrument.id}
            instrument={instrument}
            use={uses.get(instrument.id)}
            heading="h2"
          />
        ))}
      </ul>
      <ListPages page={page} path={instrumentsOfKindPath(kind)} />
    </article>
  )
}
