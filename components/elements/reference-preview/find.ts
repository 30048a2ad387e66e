/** What a link leads to. */
export interface Preview {
  /** The elements that name it: "Operative paragraph 2.", or "Article 51" and "Charter of the United Nations". */
  names: Element[]
  address: string
  /** Copies of the place's own elements. */
  content: Node[]
  /** The language of the content. */
  language: string
}

/**
 * Find what a link of this site leads to: a clause or a footnote, on this page or another, a part of an
 * instrument, or a page with something that is marked `data-summary`.
 *
 * @returns null where there is nothing to show, or no way to get it
 */
export async function findPreview({
  href,
  hash,
  origin,
}: HTMLAnchorElement): Promise<Preview | null> {
  if (origin !== location.origin) return null
  const page = await pageAt(href)
  const target = page?.getElementById(decodeURIComponent(hash.slice(1)))
  const link = target?.querySelector<HTMLElement>(
    ':scope > [data-clause], :scope > [data-footnote]',
  )
  const part = target?.querySelector('dt')
  const title = page?.querySelector('h1')
  const names = link ? [link] : [part, title].filter((each) => each != null)
  const content = part
    ? target?.querySelectorAll('dd')
    : link
      ? target?.querySelectorAll(
          ':scope > [data-clause] + div > *, :scope > [data-footnote] + div > *, :scope > ol',
        )
      : page?.querySelectorAll('[data-summary]')
  if (names.length === 0 || !content || (hash && !target)) return null
  return {
    names,
    address: href,
    content: [...content].map(copyOf),
    language: (target ?? title)?.closest('[lang]')?.getAttribute('lang') ?? '',
  }
}

/** This page, or the one at another address; null where it cannot be had. */
async function pageAt(address: string): Promise<Document | null> {
  const { origin, pathname } = new URL(address)
  if (pathname === location.pathname) return document
  try {
    const response = await fetch(origin + pathname)
    if (!response.ok) return null
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return null
  }
}

/** A copy without what names or does something in the original. */
function copyOf(element: Element): Node {
  const copy = document.importNode(element, true)
  for (const each of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['id', 'data-words']) each.removeAttribute(name)
  }
  for (const control of copy.querySelectorAll(
    'copy-link, [popover], [role=doc-noteref], [data-clause] + div + div',
  ))
    control.remove()
  for (const preview of copy.querySelectorAll('reference-preview')) {
    preview.replaceWith(...preview.childNodes)
  }
  return copy
}
