import type { Root } from 'hast'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { HomePage } from '../../components/home-page'
import { ResolutionPage } from '../../components/resolution/resolution-page'
import { citedWork } from '../../lib/export/citation'
import { getAuthorities, parse } from '../helpers'
import { HOSTILE, hostileText } from '../hostile-words'

const { citation } = await getAuthorities()

const yaml = (text: string) => JSON.stringify(text)

function treeOf(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html)
}

/** What the front matter says of a text's status. */
const STANDINGS: [string, (words: string) => string[]][] = [
  ['unverified', (words) => ['status: unverified', `reason: ${yaml(words)}`]],
  [
    'a draft',
    (words) => ['status: draft', `sponsors: [${yaml(words)}]`, `outcome: { text: ${yaml(words)} }`],
  ],
  [
    'put to a vote',
    (words) => {
      const names = `[${Array.from({ length: 7 }, () => yaml(words)).join(', ')}]`
      return [
        'status: adopted',
        `sponsors: ${names}`,
        `draft: ${yaml(words)}`,
        `agendaItem: { number: ${yaml(words)}, titles: [${yaml(words)}] }`,
        `meetingRecord: ${yaml(words)}`,
        `vote: { type: recorded, for: { count: 7, names: ${names} }, against: { count: 0 }, abstaining: { count: 0 } }`,
        `subjects: [{ name: ${yaml(words)}, dictionary: ${yaml(words)}, id: ${yaml(words)} }]`,
      ]
    },
  ],
]

const CASES = HOSTILE.flatMap((words) =>
  STANDINGS.map(([name, standing]) => [words, name, standing] as const),
)

test.each(CASES)('%j is text wherever it is: %s', (words, _, standing) => {
  const { resolution, file } = parse(
    [
      '---',
      ...standing(words),
      `source: ${yaml(words)}`,
      'body: ipu',
      `title: ${yaml(words)}`,
      `place: ${yaml(words)}`,
      '---',
      hostileText(words),
    ].join('\n'),
  )
  if (!resolution) throw new Error(file.messages.join('\n'))
  const html = renderToStaticMarkup(
    <>
      <ResolutionPage
        resolution={resolution}
        address={{ id: resolution.id, translation: null }}
        languages={[]}
        body={undefined}
        surroundings={{
          references: new Map(),
          apparatus: new Map(),
          citedBy: { first: [], listed: null },
          retired: [],
        }}
        cited={{ work: citedWork(resolution, undefined), citation }}
        previous={{ resolution, href: '/resolutions/previous/' }}
        next={{ resolution, href: '/resolutions/next/' }}
      />
      <HomePage
        resolutions={[resolution]}
        bodies={[]}
        groups={[]}
        years={[]}
        topics={[]}
        cited={[]}
      />
    </>,
  )
  const elements = new Set<string>()
  let shown = ''
  visit(treeOf(html), (node) => {
    if (node.type === 'text') shown += node.value
    if (node.type !== 'element') return
    elements.add(node.tagName)
    for (const [name, value] of Object.entries(node.properties)) {
      expect(name).not.toMatch(/^on/i)
      // The address of a source may be followed, but nothing is loaded from it.
      if (name === 'href' && node.properties.rel?.toString() === 'external,noopener') {
        expect(String(value)).toMatch(/^https:\/\/example\.org/)
      } else if (['href', 'src', 'action'].includes(name)) expect(String(value)).toMatch(/^[/#]/)
    }
  })
  for (const name of ['script', 'style', 'img', 'iframe', 'object']) {
    expect(elements).not.toContain(name)
  }
  expect(shown.split(words).length - 1).toBeGreaterThanOrEqual(9)
})

test('a line of a megabyte is text too', () => {
  const words = `Noting ${'<b>'.repeat(350_000)}`
  const { resolution } = parse(
    `---\nstatus: draft\nsource: x\nbody: ipu\ntitle: x\n---\nThe Assembly,\n\n${words}`,
  )
  expect(resolution?.blocks.at(-1)?.text).toBe(words)
})
