import { expect, type Page, test } from '@playwright/test'
import { z } from 'zod'

const AALCO = '/resolutions/aalco-res-54-sp2/'
const IPU = '/resolutions/ipu-132-cyber-warfare/'

const annotationsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      created: z.string(),
      modified: z.string().optional(),
      creator: z.object({ type: z.string(), name: z.string() }),
    }),
  ),
})

const note = (page: Page, number: number) => page.locator(`#note-${number}`)
const numberOf = (page: Page, number: number) =>
  page.locator(`[role=doc-noteref][aria-label="Note ${number}"]`)
const words = (page: Page, anchor: string) => page.locator(`#${anchor} > [data-clause] + div`)

test('the misprint of the IPU has a note, and its words are marked in the text', async ({
  page,
}) => {
  await page.goto(IPU)
  const quote = words(page, 'pp-5').getByText('of that the fact that', { exact: false }).first()
  await expect(quote).toBeVisible()
  const reference = numberOf(page, 7)
  await expect(reference).toBeVisible()
  await expect(note(page, 7)).toContainText('A misprint for Cognisant of the fact that')
  const line = await words(page, 'pp-5')
    .locator('span')
    .last()
    .evaluate((element) => getComputedStyle(element).textDecorationStyle)
  expect(line).toBe('dotted')
})

test('no word of a note is in the text: the number is drawn, not written', async ({ page }) => {
  await page.goto(IPU)
  expect(await words(page, 'pp-5').locator('p').textContent()).toMatch(
    /^Cognisant of that the fact that different areas of cyber policy, while/,
  )
  const drawn = await numberOf(page, 7).evaluate(
    (element) => getComputedStyle(element, '::after').content,
  )
  expect(drawn).toMatch(/7|attr\(data-number\)/)
})

test('number and note lead to each other, and the address is the note’s', async ({ page }) => {
  await page.goto(IPU)
  await numberOf(page, 7).click()
  await expect(page).toHaveURL(`${IPU}#note-7`)
  await expect(note(page, 7)).toBeInViewport()
  const background = await note(page, 7)
    .locator('> div')
    .evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(background).not.toBe('rgba(0, 0, 0, 0)')
  await note(page, 7).getByRole('link', { name: 'Back to preambular paragraph 5' }).click()
  await expect(page).toHaveURL(`${IPU}#pp-5`)
})

test('a note says quietly when it was written and revised, on paper too', async ({ page }) => {
  await page.goto(IPU)
  await expect(note(page, 7)).toContainText(/22 Nov 2026, revised 26 Nov 2026 ↑$/)
  await expect(note(page, 29)).toContainText(/22 Nov 2026 ↑$/)
  await expect(note(page, 29)).not.toContainText('revised')
  await expect(note(page, 30)).toContainText(/26 Nov 2026 ↑$/)
  await expect(note(page, 7).locator('time')).toHaveCount(2)
  const sizes = await note(page, 7)
    .locator('p, span:has(time)')
    .evaluateAll((paragraphs) =>
      paragraphs.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    )
  expect(sizes.at(-1)).toBeLessThan(sizes[0] ?? 0)
  await page.emulateMedia({ media: 'print' })
  await expect(note(page, 7).locator('time').last()).toBeVisible()
})

test('its days are in the annotations, and who wrote it', async ({ request }) => {
  const response = await request.get('/data/ipu-132-cyber-warfare.annotations.json')
  const { items } = annotationsSchema.parse(await response.json())
  const byNumber = new Map(items.map((item) => [item.id.replace(/.*#/, ''), item]))
  expect(byNumber.get('note-7')).toMatchObject({
    created: '2026-11-22T00:00:00Z',
    modified: '2026-11-26T00:00:00Z',
    creator: { type: 'Organization', name: 'Annotated Resolutions' },
  })
  expect(byNumber.get('note-29')).not.toHaveProperty('modified')
  expect(byNumber.has('note-28')).toBe(false)
})

test.describe('a note that was withdrawn', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled })

      test('still has its address, where the page says so', async ({ page }) => {
        await page.goto(`${IPU}#note-28`)
        await expect(note(page, 28)).toHaveText('Note 28 was withdrawn.')
        await expect(note(page, 28)).toBeInViewport()
        await expect(numberOf(page, 28)).toHaveCount(0)
      })
    })
  }
})

test('on a wide screen every note is in the margin beside its clause, without overlap', async ({
  page,
}) => {
  for (const width of [1408, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of [AALCO, IPU]) {
      await page.goto(path)
      const boxes = await page.locator('[role=note]').evaluateAll((notes) =>
        notes.map((element) => {
          const apparatus = element.parentElement ?? element
          const text = apparatus.previousElementSibling ?? apparatus
          const own = apparatus.getBoundingClientRect()
          const beside = text.getBoundingClientRect()
          return {
            isRight: own.left >= beside.right,
            inWindow: own.right <= innerWidth,
            isBeside: Math.abs(own.top - beside.top) < 12,
            top: element.getBoundingClientRect().top,
            bottom: element.getBoundingClientRect().bottom,
          }
        }),
      )
      expect(boxes.length).toBeGreaterThan(15)
      for (const { isRight, inWindow, isBeside } of boxes) {
        expect({ isRight, inWindow, isBeside }).toEqual({
          isRight: true,
          inWindow: true,
          isBeside: true,
        })
      }
      const overlaps = boxes.filter(({ top }, index) => top < (boxes[index - 1]?.bottom ?? top))
      expect(overlaps).toEqual([])
    }
  }
})

test('on a narrow one it follows its clause', async ({ page }) => {
  for (const width of [360, 1024]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(AALCO)
    const [text, first, next] = await Promise.all([
      words(page, 'pp-1').boundingBox(),
      note(page, 1).boundingBox(),
      words(page, 'pp-2').boundingBox(),
    ])
    expect(first?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0))
    expect(next?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0))
  }
})

test('on paper the notes come after the last clause, in order, under a heading', async ({
  page,
}) => {
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  await page.goto(IPU)
  const heading = await page.getByRole('heading', { name: 'Notes of the editor' }).boundingBox()
  const last = await words(page, 'op-12').boundingBox()
  expect(heading?.y).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0))
  const tops = await page
    .locator('[role=note]')
    .evaluateAll((notes) => notes.map((element) => element.getBoundingClientRect().top))
  expect(tops.length).toBeGreaterThan(20)
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  expect(tops[0]).toBeGreaterThan(heading?.y ?? Number.POSITIVE_INFINITY)
  const cite = await page.getByText('Cite as:').boundingBox()
  expect(cite?.y).toBeGreaterThan(tops.at(-1) ?? 0)
})

test('a note leads to an article, another clause and a topic', async ({ page }) => {
  await page.goto(IPU)
  await note(page, 15).getByRole('link', { name: 'Article 2 (4)' }).click()
  await expect(page).toHaveURL(/\/instruments\/un-charter\/#article-2-4$/)
  await expect(page.locator('#article-2-4')).toBeInViewport()
  await expect(page.locator('#article-2-4')).toContainText('Threat or use of force')
  await page.locator('#article-2-4').getByRole('link', { name: 'Note 15 on IPU' }).click()
  await expect(page).toHaveURL(`${IPU}#note-15`)
  await note(page, 12).getByRole('link', { name: 'AALCO resolution' }).click()
  await expect(page).toHaveURL(`${AALCO}#pp-5`)
  await page.goto(IPU)
  await note(page, 17).getByRole('link', { name: 'State responsibility' }).click()
  await expect(page).toHaveURL(/\/topics\/state-responsibility\/$/)
})

test('the preview of a clause shows its words and no notes', async ({ page }) => {
  await page.goto(AALCO)
  await page.getByRole('link', { name: 'paragraph 2 of this Resolution' }).hover()
  const preview = page.getByRole('group', { name: 'Preview: Operative paragraph 2.' })
  await expect(preview).toBeVisible()
  await expect(preview.locator('[role=note], [role=doc-noteref], [id]')).toHaveCount(0)
})

test('a clause shows what cites it, with the verb, and nothing where nothing does', async ({
  page,
}) => {
  await page.goto(AALCO)
  const cited = page.locator('#op-2').getByText('Cited by')
  await expect(cited).toHaveText('Cited by operative 3: Decides')
  await expect(page.getByText('Cited by')).toHaveCount(1)
  await cited.getByRole('link').click()
  await expect(page).toHaveURL(`${AALCO}#op-3`)
})

test('notes as Web Annotations, and everything as JSON', async ({ page, request }) => {
  await page.goto(AALCO)
  const load = async (name: string) => {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    const response = await request.get(href ?? '')
    expect(response.headers()['content-type']).toMatch(/json/)
    return response.json()
  }
  const { items } = await load('Annotations')
  const shown = await page.locator('[role=note]').evaluateAll((all) => all.map(({ id }) => id))
  expect(items.map(({ id }: { id: string }) => new URL(id).hash.slice(1))).toEqual(shown)
  for (const { target } of items) {
    const [quote, position] = target.selector.refinedBy
    const text = await page.locator(`[id="${target.selector.value}"]`).textContent()
    expect([...(text ?? '')].slice(position.start, position.end).join('')).toBe(quote.exact)
  }
  const data = await load('JSON')
  expect(data.notes.map(({ anchor }: { anchor: string }) => anchor)).toEqual(shown)
})
