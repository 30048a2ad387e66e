import type { OfBody } from '@/lib/corpus'
import { nameOfBody } from '@/lib/describe'
import { bodyPath, resolutionsPath } from '@/lib/site'
import { CountedList } from './counted-list'
import styles from './home-page.module.css'
import { most } from './most'
import { SectionHeading } from './section-heading'

interface Props {
  groups: readonly OfBody[]
  className: string | undefined
}

/** The bodies that adopted the resolutions, or of many those that adopted the most. */
export function BodiesSection({ groups, className }: Props) {
  return (
    <section aria-labelledby="bodies" className={className}>
      <SectionHeading id="bodies" more={{ href: resolutionsPath(), name: 'All bodies' }}>
        Bodies
      </SectionHeading>
      <CountedList
        columns={styles.names}
        noun="resolution"
        rows={most(groups, ({ resolutions }) => resolutions.length).map(
          ({ body, resolutions }) => ({
            href: bodyPath(body?.id ?? null),
            name: nameOfBody(body),
            count: resolutions.length,
          }),
        )}
      />
    </section>
  )
}
