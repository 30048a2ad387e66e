import type { ReactNode } from 'react'

interface Props {
  /**
   * A `reading` page is a whole document without script of React's; a `tool` wakes in the
   * browser. `scripts/finish-export` treats each page by this.
   */
  kind: 'reading' | 'tool'
  /**
   * The language of what is read here, where it is not that of the site around it. It becomes
   * that of the document as the export is finished.
   */
  language?: string
  children: ReactNode
}

/** The main part of a page. */
export function Page({ kind, language, children }: Props) {
  return (
    <main id="main" tabIndex={-1} data-page={kind} data-language={language}>
      {children}
    </main>
  )
}
