import type { MouseEvent, ReactNode } from 'react'
import { type SearchState, searchUrl } from '@/lib/site'

interface Props {
  /** The state that it leads to. */
  to: Partial<SearchState>
  choose: (changes: Partial<SearchState>) => void
  className?: string | undefined
  /** Whether it is the state that is shown. */
  isCurrent?: boolean
  label?: string
  children: ReactNode
}

/** A link to another state of the search: an address like any other, reached without loading the page. */
export function StateLink({ to, choose, className, isCurrent, label, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    choose(to)
  }
  return (
    <a
      href={searchUrl(to)}
      className={className}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={label}
      onClick={follow}
    >
      {children}
    </a>
  )
}
