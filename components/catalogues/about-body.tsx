import type { OfBody, Period } from '@/lib/corpus'
import { counted } from '@/lib/describe'
import { searchUrl } from '@/lib/site'
import { yearOf } from '@/lib/views'
import { CountedLinks } from '../counted-links'
import styles from './catalogue.module.css'
import { linksTo } from './periods'

/** What a body is called, how many resolutions of it there are, and where they are searched. */
export function AboutBody({ group: { body, resolutions } }: { group: OfBody }) {
  const years = resolutions.flatMap((resolution) => yearOf(resolution) ?? [])
  const [last, first] = [years[0], years.at(-1)]
  const when = first === last ? first && ` of ${first}` : `, ${first} to ${last}`
  return (
    <div className={styles.purpose} data-summary="">
      {body && (
        <p>
          {body.short}
          {body.names.length > 0 && `, also called ${NAMES.format(body.names)}`}.
        </p>
      )}
      <p>
        {counted(resolutions.length, 'resolution')}
        {when}. {body && <a href={searchUrl({ body: body.id })}>Search their clauses</a>}
      </p>
    </div>
  )
}

const NAMES = new Intl.ListFormat('en-GB')

interface PeriodsProps {
  name: 'Years' | 'Sessions'
  periods: readonly Period[]
  group: OfBody
}

/** The ways to the years or sessions of a body; nothing where they part nothing. */
export function Periods({ name, periods, group: { resolutions, isLong } }: PeriodsProps) {
  const parting = periods.filter((period) => period.resolutions.length < resolutions.length)
  if (parting.length === 0) return null
  return (
    <nav aria-label={name} className={styles.periods}>
      <h2 className="section-heading">{name}</h2>
      <CountedLinks links={linksTo(parting, isLong)} />
    </nav>
  )
}
