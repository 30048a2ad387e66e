/**
 * Markup that is recognised and not read.
 */
import type { UnreadMarkup } from './markup-writer'

/** The marks that show each, of which any is enough. */
const OTHERS: readonly { what: string; marks: readonly RegExp[] }[] = [
  {
    what: 'reStructuredText',
    marks: [
      /^\.\. [\w-]+::/mu,
      /`[^`<\n]{1,200} <https?:[^<>\n]{1,300}>`_/u,
      /:(?:ref|doc|term|sup|sub):`/u,
    ],
  },
  {
    what: 'Org markup',
    marks: [/^#\+[a-z_]{3,20}:/imu, /\[\[(?:https?|file):[^[\]\n]*\]\[[^[\]\n]+\]\]/u],
  },
  { what: 'BBCode', marks: [/\[(b|i|u|quote|list|url)(?:=[^\]\n]*)?\][^[]{1,400}\[\/\1\]/iu] },
  { what: 'Textile', marks: [/^h[1-6][(.][^\n]{0,40}\s\p{L}/mu, /"[^"\n]{1,200}":https?:\S/u] },
  { what: 'troff', marks: [/^\.(?:SH|PP|TH|LP|IP|NH|TL|ft|sp|br)(?:\s|$)/mu] },
  { what: 'TeX', marks: [/\\[a-zA-Z]{2,20}\{[^{}\n]{1,400}\}/u] },
]

/** The markup in a text that is shown unchanged. */
export function otherMarkup(text: string): UnreadMarkup[] {
  return OTHERS.flatMap(({ what, marks }) => {
    for (const mark of marks) {
      const found = mark.exec(text)
      if (found)
        return [{ what: `${what} (\`${shown(found[0])}\`)`, at: found.index, isShown: true }]
    }
    return []
  })
}

function shown(mark: string): string {
  const line = mark.trim().replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
