import type { ReactNode } from 'react'

interface Props {
  /**
   * A `reading` page is a whole document without script of React's; a `tool` wakes in the
   * browser. `scripts/finish-export` treats each page by this.
   */
  kind: 'reading' | 'tool'
  children: ReactNode
}

/** The main part of a page. */
export function Page({ kind, children }: Props) {
  return (
    <main id="main" tabIndex={-1} data-page={kind}>
      {children}
    </main>
  )
}
