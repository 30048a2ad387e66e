import { expect, type Page, test } from '@playwright/test'
import { copied, drag, type Place, selectRange } from './clipboard'

const AALCO = '/resolutions/aalco-res-54-sp2/'
const IPU = '/resolutions/ipu-132-cyber-warfare/'

const words = (anchor: string) => `#${anchor} [data-words='']`

/** The lines of a text, without the empty ones that a browser puts between blocks. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Nothing of the editor's: notes, topics, what cites it, numbers in brackets, names for readers. */
const EDITORS =
  /Cited by|Compare|Capacity-building|The Secretariat’s paper|\[\d|paragraph \[|Copy link|↑|Note \d/

/** Ways to select, as far as each can start where it should. */
const WAYS = { mouse: drag, range: selectRange }

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    const select = async (page: Page, way: keyof typeof WAYS, from: Place, to: Place) => {
      await WAYS[way](page, from, to)
      return copied(page)
    }

    for (const way of ['mouse', 'range'] as const) {
      for (const width of [1440, 800]) {
        test(`${way}, ${width} wide: clauses are lines, each after its label if it is printed`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height: 1400 })
          await page.goto(AALCO)
          const aalco = await select(
            page,
            way,
            { in: words('pp-3'), before: 'human interaction' },
            { in: words('pp-5'), behind: 'to prevent' },
          )
          expect(linesOf(aalco.text)).toEqual([
            'human interaction and its profound impact on Member States and its citizens,',
            'Realizing the need to develop a transparent and balanced global mechanism for the governance of the Internet in pursuance of equity and bridging the "digital divide" existing among States,',
            'Recognizing the need to prevent',
          ])
          expect(aalco.html).not.toMatch(EDITORS)
          await page.goto(IPU)
          const ipu = await select(
            page,
            way,
            { in: words('pp-6'), before: 'many, if not' },
            { in: words('pp-8'), behind: 'Convinced' },
          )
          expect(linesOf(ipu.text)).toEqual([
            'many, if not most, cyber assets have both civilian and military applications,',
            '(7) Aware that cyberspace is not an isolated domain and that destabilizing activities within it may trigger other forms of traditional insecurity or conflict,',
            '(8) Convinced',
          ])
          expect(ipu.html).not.toMatch(EDITORS)
        })
      }

      test(`${way}: from the preamble into the operative part, with its heading`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 1440, height: 1400 })
        await page.goto(IPU)
        const { text, html } = await select(
          page,
          way,
          { in: words('pp-15'), before: 'individual privacy' },
          { in: words('op-1'), behind: 'Recommends' },
        )
        const lines = linesOf(text)
        expect(lines.at(0)).toMatch(/^individual privacy and State secret/)
        expect(lines.slice(1)).toEqual(['At the national level', '1. Recommends'])
        expect(html).not.toMatch(/Parallel reading|paragraphs|Operative part/)
      })

      test(`${way}: a part of a clause is those words, and nothing before or after`, async ({
        page,
      }) => {
        await page.goto(AALCO)
        // A note's number is within these words.
        const { text } = await select(
          page,
          way,
          { in: words('pp-4'), before: 'transparent and' },
          { in: words('pp-4'), behind: 'for the' },
        )
        expect(text).toBe('transparent and balanced global mechanism for the')
      })

      test(`${way}: a selection from a clause into a note holds no word of the note`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 800, height: 1400 })
        await page.goto(AALCO)
        const { text } = await select(
          page,
          way,
          { in: words('pp-1'), before: 'AALCO Secretariat' },
          { in: '#note-2', behind: 'half-day' },
        )
        expect(linesOf(text)).toEqual([
          'AALCO Secretariat,',
          'Noting with appreciation the introductory statement of the Deputy Secretary-General,',
        ])
      })
    }

    test('a selection may begin beside the words', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 1400 })
      await page.goto(AALCO)
      await page.locator(words('pp-8')).scrollIntoViewIfNeeded()
      const { x, y } = (await page.locator(words('pp-8')).boundingBox()) ?? { x: 0, y: 0 }
      await drag(page, { x: x - 8, y: y + 10 }, { in: words('pp-8'), behind: 'the significance' })
      expect((await copied(page)).text).toBe('Stressing the significance')
    })

    test('Ctrl+A: the text alone, from its title to its last clause', async ({ page }) => {
      for (const [path, count, first, last] of [
        [AALCO, 1 + 1 + 13, 'INTERNATIONAL LAW IN CYBERSPACE', /^4\. Decides to place the item/],
        [IPU, 1 + 27 + 2, 'The 132nd Assembly of the Inter-Parliamentary Union,', /^12\. /],
      ] as const) {
        await page.goto(path)
        await page.keyboard.press('Control+a')
        const { text, html } = await copied(page)
        const lines = linesOf(text)
        expect(lines).toHaveLength(count)
        expect(lines.at(0)).toBe(first)
        expect(lines.at(-1)).toMatch(last)
        expect(text).not.toMatch(EDITORS)
        expect(html).not.toMatch(EDITORS)
      }
    })

    test('notes are copied where only notes are selected, each without its number', async ({
      page,
    }) => {
      for (const width of [1440, 800]) {
        await page.setViewportSize({ width, height: 1400 })
        await page.goto(AALCO)
        await drag(page, { in: '#note-1', before: 'paper on' }, { in: '#note-1', behind: 'Tehran' })
        expect((await copied(page)).text).toBe(
          'paper on topic S 17, which came to the agenda at Tehran',
        )
        await page.goto(AALCO)
        await drag(
          page,
          { in: '#note-4', before: 'wanted the' },
          { in: '#note-5', behind: 'World Summit' },
        )
        const { text } = await copied(page)
        expect(text).toMatch(/^wanted the[\s\S]*A term of the World Summit$/)
        expect(text).not.toMatch(/↑|^5|Realizing/m)
      }
    })

    test('so are notes on two clauses', async ({ page }) => {
      await page.setViewportSize({ width: 800, height: 1400 })
      await page.goto(AALCO)
      await drag(page, { in: '#note-1', before: 'paper on' }, { in: '#note-2', behind: 'had a' })
      const { text } = await copied(page)
      expect(text).toMatch(
        /^paper on topic S 17[\s\S]*compare operative paragraph 2[\s\S]*The subject had a$/,
      )
      expect(text).not.toMatch(/Having considered|Noting with|↑|^2/m)
    })

    test('a selection that starts in a note and ends in a clause is the note’s', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 800, height: 1400 })
      await page.goto(AALCO)
      await drag(
        page,
        { in: '#note-1', before: 'paper on' },
        { in: words('pp-3'), behind: 'human interaction' },
      )
      const { text } = await copied(page)
      expect(text).toMatch(/^paper on topic S 17/)
      expect(text).not.toMatch(/Noting with appreciation|Recognizing/)
      // Then the text can be selected as before.
      await drag(
        page,
        { in: words('pp-3'), before: 'human' },
        { in: words('pp-3'), behind: 'interaction' },
      )
      expect((await copied(page)).text).toBe('human interaction')
    })

    for (const [path, from, to, expected] of [
      [
        '/clauses/',
        { in: 'li:nth-child(8) p', before: 'applicable' },
        { in: 'li:nth-child(10) p', behind: 'Encourages' },
        [
          'applicable to cyberspace, including the UN Charter,',
          'Also stressing the need for further development of rules of international law on cyberspace,',
          'Encourages',
        ],
      ],
      [
        '/resolutions/aalco-res-54-sp2/parallel/',
        { in: '#op-1 > div:first-child p', before: 'communication' },
        { in: '#op-1 > div + div p', behind: 'Realizing' },
        ['communication and cooperation in this issue;', 'Realizing'],
      ],
    ] as const) {
      test(`on ${path} too`, async ({ page }) => {
        await page.setViewportSize({ width: 800, height: 1400 })
        await page.goto(path)
        await drag(page, from, to)
        expect(linesOf((await copied(page)).text)).toEqual(expected)
      })
    }

    test('on a topic’s page too', async ({ page }) => {
      await page.setViewportSize({ width: 800, height: 3000 })
      await page.goto('/topics/cybercrime/')
      await page.keyboard.press('Control+a')
      const { text } = await copied(page)
      const clauses = await page.locator("li > [data-words='']").count()
      const titles = await page.locator("h2[data-words='']").count()
      expect(clauses).toBeGreaterThan(2)
      expect(linesOf(text)).toHaveLength(clauses + titles)
      expect(text).not.toMatch(/Topic|paragraph \d|Notes of the editor|clauses$/m)
      await drag(
        page,
        { in: 'li[data-apart] i', before: 'cybercrimes' },
        { in: 'li[data-apart] i', behind: 'the use' },
      )
      expect((await copied(page)).text).toBe('cybercrimes and the use')
    })
  })
}

test('what is copied as HTML is paragraphs in the setting of the page, and no link', async ({
  page,
}) => {
  await page.goto(AALCO)
  await selectRange(
    page,
    { in: words('pp-9'), before: 'Also' },
    { in: words('op-1'), behind: 'Encourages' },
  )
  const { html } = await copied(page)
  expect(html).toBe(
    '<p lang="en"><i>Also stressing</i> the need for further development of rules of international law on cyberspace,</p><p lang="en">1. <b>Encourages</b></p>',
  )
})

test('notes that a program selects are copied', async ({ page }) => {
  await page.goto(AALCO)
  await selectRange(
    page,
    { in: '#note-1', before: 'paper on' },
    { in: '#note-1', behind: 'Tehran' },
  )
  expect((await copied(page)).text).toBe('paper on topic S 17, which came to the agenda at Tehran')
})

test('what is copied from a field or from a page without clauses is what is selected', async ({
  page,
}) => {
  await page.goto('/about/')
  await selectRange(page, { in: 'h1', before: 'About' }, { in: 'h1', behind: 'About' })
  expect((await copied(page)).text).toBe('About')
  await page.goto('/search/?q=attribution')
  await page.getByRole('searchbox').first().selectText()
  expect((await copied(page)).text).toBe('attribution')
})

test('an open preview is not copied with the words that it lies over', async ({ page }) => {
  await page.goto(AALCO)
  await page.getByRole('link', { name: 'paragraph 2 of this Resolution' }).hover()
  await expect(page.getByRole('group', { name: /^Preview/ })).toBeVisible()
  await selectRange(
    page,
    { in: words('op-3'), before: 'Decides' },
    { in: words('op-4'), behind: 'Decides' },
  )
  const { text } = await copied(page)
  expect(text).toMatch(
    /^Decides to establish an open-ended working group[^\n]*organizations; and\n4\. Decides$/,
  )
  expect(text).not.toContain('Directs')
})
