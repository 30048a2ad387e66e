import type { MostCiting as Most } from '@/lib/corpus'
import { counted, nameOfBody } from '@/lib/describe'
import { bodyPath, resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { APART } from './apart'
import styles from './most-citing.module.css'
import { Title } from './title'

/** Who cites something most: bodies, and resolutions. */
export function MostCiting({ most: { bodies, resolutions } }: { most: Most }) {
  return (
    <dl className={styles.most} {...APART}>
      <div>
        <dt>Most by</dt>
        <dd>
          <ul>
            {bodies.map(({ body, clauses }) => (
              <li key={body?.id ?? ''}>
                <a href={bodyPath(body?.id ?? null)}>{nameOfBody(body)}</a>{' '}
                <span className={styles.count}>{counted(clauses, 'clause')}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
      {resolutions.length > 0 && (
        <div>
          <dt>Most in</dt>
          <dd>
            <ul>
              {resolutions.map(({ resolution, clauses }) => (
                <li key={resolution.id}>
                  <a href={resolutionPath(resolution.id)}>
                    <Title language={resolution.language}>{nameOf(resolution)}</Title>
                  </a>
                  <span className={styles.details}>
                    {resolution.symbol && `${resolution.symbol.value} · `}
                    {counted(clauses, 'clause')}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}
