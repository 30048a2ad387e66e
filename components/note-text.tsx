import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment } from 'react'
import { jsx, jsxs } from 'react/jsx-runtime'
import type { ClausePlace } from '@/lib/corpus'
import type { Note } from '@/lib/notes'
import type { Resolution } from '@/lib/record'
import { isWebAddress } from '@/lib/web-address'
import { ReferenceLink } from './elements/reference-preview/reference'
import { ExternalLink } from './external-link'
import { PlaceLink } from './place-link'

interface Props {
  note: Note
  compare: readonly ClausePlace[]
  /** The resolution whose page it is on, if any. */
  here?: Resolution | undefined
}

/** The words of a note, and clauses to compare. */
export function NoteText({ note, compare, here }: Props) {
  return (
    <>
      {toJsxRuntime(note.content, {
        Fragment,
        jsx,
        jsxs,
        components: {
          a: ({ href = '', children }) =>
            isWebAddress(href) ? (
              <ExternalLink href={href}>{children}</ExternalLink>
            ) : (
              <ReferenceLink href={href}>{children}</ReferenceLink>
            ),
        },
      })}
      {compare.length > 0 && (
        <p>
          Compare{' '}
          {compare.map((place, index) => (
            <Fragment key={`${place.resolution.id}#${place.clause.anchor}`}>
              {index > 0 && ', '}
              <PlaceLink place={{ ...place, text: place.clause }} here={here} />
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  )
}
