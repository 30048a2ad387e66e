import { counted } from '@/lib/describe'
import type { NamedThing } from '@/lib/search/index/data'
import type { Offers } from '@/lib/search/results'
import shared from './parts.module.css'
import styles from './search-offers.module.css'

const TYPES: Record<NamedThing['type'], string> = {
  topic: 'Topic',
  instrument: 'Instrument',
  part: 'Part of an instrument',
  body: 'Body',
  session: 'Session',
  resolution: 'Resolution',
}

/** What is offered above the results: the place that a query names, and topics, bodies and texts by name. */
export function SearchOffers({ offers, isInVain }: { offers: Offers; isInVain: boolean }) {
  const { goTo } = offers
  const things = offers.things.filter(({ isClose }) => isClose || isInVain)
  if (things.length === 0 && goTo.length === 0) return null
  return (
    <ul className={styles.offers} aria-label="Also in this corpus">
      {goTo.map(({ words, path }) => (
        <li key={words}>
          {path ? (
            <>
              <span className="eyebrow">Go to</span> <a href={path}>{words}</a>
            </>
          ) : (
            words
          )}
        </li>
      ))}
      {things.map(({ type, name, details, path, clauses, language }) => (
        <li key={`${type} ${path} ${name}`}>
          <span className="eyebrow">{TYPES[type]}</span>{' '}
          <a href={path} lang={language}>
            {name}
          </a>
          {details && <span className={shared.count}>, {details}</span>}
          {clauses !== null && clauses > 0 && (
            <span className={shared.count}>, {counted(clauses, 'clause')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
