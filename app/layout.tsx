import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteNotice } from '@/components/elements/site-notice/site-notice'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { getCorpus } from '@/lib/corpus'
import { corpusVersion } from '@/lib/export'
import { SITE_DESCRIPTION, SITE_NAME, siteUrl } from '@/lib/site'
import { elementScripts } from './elements/bundle'
import { sourceSerif } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: siteUrl ? new URL(siteUrl) : null,
  title: { default: SITE_NAME, template: `%s · ${SITE_NAME}` },
  description: SITE_DESCRIPTION,
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // The page's own margins keep clear of the parts of a screen that a device reserves.
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [{ elements, first }, corpus] = await Promise.all([elementScripts(), getCorpus()])
  return (
    // The first script puts the reader's theme on the element before React sees it.
    <html lang="en" className={sourceSerif.variable} suppressHydrationWarning>
      <head>
        {/* Not async: a page must not be drawn before its theme is known. */}
        <script src={first.path} data-own="" />
        <script src={elements.path} type="module" data-own="" />
      </head>
      {/* The site speaks English, whatever the language of the text on a page. */}
      <body lang="en">
        <a className="skip-link" href="#main">
          Skip to the content
        </a>
        <SiteHeader />
        {children}
        <SiteFooter version={corpusVersion(corpus)} />
        <SiteNotice />
      </body>
    </html>
  )
}
