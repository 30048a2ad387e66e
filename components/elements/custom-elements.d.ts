/**
 * The custom elements of the site, for React's JSX and for the DOM.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { SiteNotice } from './site-notice/element'

type Props = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'anchor-finder': Props & { 'data-where'?: string | undefined }
      'citation-finder': Props & { 'data-index': string }
      'copy-link': Props
      'find-in-text': Props
      'kept-pages': Props
      'keyboard-shortcuts': Props
      'list-filter': Props & {
        'data-index': string
        'data-body'?: string | undefined
        'data-period'?: string | undefined
      }
      'notes-switch': Props
      'outline-position': Props
      'reference-preview': Props
      'site-notice': Props
      'theme-switch': Props
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'site-notice': SiteNotice
  }
}
