import type { ReactNode } from 'react'
import type { Field } from '@/lib/record'
import styles from './title-block.module.css'

/** A field; in square brackets where the editor supplied it. */
export function FieldRow({
  name,
  field,
  children,
}: {
  name: string
  field?: Field<unknown> | null
  children: ReactNode
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {field === null ? (
          <span className={styles.absent}>none in the text</span>
        ) : field?.from === 'editor' ? (
          <>
            [{children}]<span className="visually-hidden"> supplied by the editor</span>
          </>
        ) : (
          children
        )}
      </dd>
    </div>
  )
}
