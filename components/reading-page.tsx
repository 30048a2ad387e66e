import type { ReactNode } from 'react'
import { setMarkupAside } from '@/lib/page-markup'
import { mainAnchor } from '@/lib/site'
import { WayBack } from './way-back'

interface Props {
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
  /** What belongs in the head of the document: `<meta>` and `<link>`. */
  head?: ReactNode
  children: ReactNode
}

/** Whether the page is one of an export, which is finished; a development server shows it as it is. */
const isExported = process.env.NODE_ENV === 'production'

/** What React puts before markup where its elements belong in the head of a document. */
const OF_HEAD = /^<(?:base|link|meta|script|style|title)\b/

/**
 * The main part of a page to read: a whole document without React's script. `scripts/finish-export` knows it
 * by its `data-page`.
 *
 * React makes its markup at once, and Next carries a comment in its place (`lib/page-markup.ts`): it would carry each
 * of thousands of elements through three forms, for a script that no such page has. The components in it take no
 * state and wait for nothing.
 *
 * @throws Error where elements of a document's head are among the children
 */
export async function ReadingPage({ language, long = false, head, children }: Props) {
  // Next allows this import in a server component only when it is made on demand.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(
    <>
      {children}
      {long && <WayBack hasOutline={long === 'with outline'} />}
    </>,
  )
  const [ofHead] = OF_HEAD.exec(markup) ?? []
  if (ofHead)
    throw new Error(`Unexpected ${ofHead}> in the content of a page, expected it in its "head"`)
  return (
    <>
      {head}
      <main
        id={mainAnchor}
        tabIndex={-1}
        data-page="reading"
        data-language={language}
        // In development React comes to it, and finds what the elements of the page have made of it.
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React has made it, and escaped what is text.
        dangerouslySetInnerHTML={{ __html: isExported ? await setMarkupAside(markup) : markup }}
      />
    </>
  )
}
