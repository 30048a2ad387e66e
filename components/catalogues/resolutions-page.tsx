import type { OfBody } from '@/lib/corpus'
import { countClauses, draftName, formatDate, statusName } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { bodyAnchor, resolutionPath } from '@/lib/site'
import { dateOf, nameOf } from '@/lib/views'
import { Title } from '../title'
import { Catalogue } from './catalogue'
import styles from './catalogue.module.css'

/** Every resolution, by body and date. */
export function ResolutionsPage({ groups }: { groups: readonly OfBody[] }) {
  return (
    <Catalogue
      title="Resolutions"
      purpose="Every resolution of the corpus by its body, the newest first."
      groupedBy="Bodies"
      groups={groups.map(({ body, resolutions }) => ({
        id: bodyAnchor(body?.id ?? null),
        name: body?.name ?? 'Body not known',
        count: resolutions.length,
        rows: resolutions.map((resolution) => <Row key={resolution.id} resolution={resolution} />),
      }))}
    />
  )
}

function Row({ resolution }: { resolution: Resolution }) {
  const { id, language, symbol, place, status } = resolution
  const date = dateOf(resolution)
  const details = [
    symbol?.value,
    draftName(resolution) ?? place?.value,
    countClauses(resolution),
  ].filter(Boolean)
  return (
    <li className={`${styles.row} ${styles.dated}`}>
      <p className={styles.aside}>
        {date ? <time dateTime={date}>{formatDate(date)}</time> : 'Undated'}
      </p>
      <div>
        <h3 className={styles.name}>
          <a href={resolutionPath(id)}>
            <Title language={language}>{nameOf(resolution)}</Title>
          </a>
        </h3>
        <p className={styles.details}>{details.join(' · ')}</p>
      </div>
      <p className={styles.aside}>
        <span className={status.value === 'adopted' ? undefined : styles.standing}>
          {statusName[status.value]}
        </span>
      </p>
    </li>
  )
}
