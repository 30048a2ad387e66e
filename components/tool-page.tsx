import type { ReactNode } from 'react'
import { mainAnchor } from '@/lib/site'

/** The main part of a page that wakes in the browser, by React's script. */
export function ToolPage({ children }: { children: ReactNode }) {
  return (
    <main id={mainAnchor} tabIndex={-1} data-page="tool">
      {children}
    </main>
  )
}
