import type { ReactNode } from 'react'
import { mainAnchor } from '@/lib/site'
import { WayBack } from './way-back'

interface Props {
  /**
   * A `reading` page is a whole document without React's script; a `tool` wakes in the browser.
   * `scripts/finish-export` treats each page by this.
   */
  kind: 'reading' | 'tool'
  /**
   * The language of what is read here, where it is not that of the site around it. It becomes the
   * document's when the export is finished.
   */
  language?: string
  /**
   * Whether it is long, so that a narrow screen needs ways out of its middle, and whether it has an
   * outline.
   */
  long?: boolean | 'with outline'
  children: ReactNode
}

/** The main part of a page. */
export function Page({ kind, language, long = false, children }: Props) {
  return (
    <main id={mainAnchor} tabIndex={-1} data-page={kind} data-language={language}>
      {children}
      {long && <WayBack hasOutline={long === 'with outline'} />}
    </main>
  )
}
