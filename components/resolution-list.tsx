import type { Body } from '@/lib/authorities'
import { bodyOf, countClauses, counted, occasionOf, statusName } from '@/lib/describe'
import { NEWEST } from '@/lib/list-pages'
import type { Resolution } from '@/lib/record'
import { resolutionPath, resolutionsPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import styles from './resolution-list.module.css'
import { SectionHeading } from './section-heading'
import { TitleLink } from './title'

interface Props {
  /** All that there are, the newest first. */
  resolutions: readonly Resolution[]
  bodies: readonly Body[]
}

/** The resolutions with what distinguishes them, each a link to its page; of many the newest. */
export function ResolutionList({ resolutions, bodies }: Props) {
  const isAll = resolutions.length <= NEWEST
  return (
    <section aria-labelledby="resolutions" className={styles.section}>
      <SectionHeading
        id="resolutions"
        more={{
          href: resolutionsPath(),
          name: isAll ? 'By body' : `All ${counted(resolutions.length, 'resolution')}`,
        }}
      >
        {isAll ? 'Resolutions' : 'Newest resolutions'}
      </SectionHeading>
      <ul className={styles.list}>
        {resolutions.slice(0, NEWEST).map((resolution) => {
          const { id, language, symbol, status } = resolution
          const details = [
            symbol?.value,
            occasionOf(resolution),
            countClauses(resolution),
            status.value === 'unverified' && statusName[status.value],
          ].filter(Boolean)
          return (
            <li key={id} className={styles.item}>
              <p className="eyebrow">{bodyOf(bodies, resolution)?.name}</p>
              <h3>
                <TitleLink href={resolutionPath(id)} language={language}>
                  {nameOf(resolution)}
                </TitleLink>
              </h3>
              <p className={styles.details}>{details.join(' · ')}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
