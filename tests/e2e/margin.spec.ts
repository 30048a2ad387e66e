import { expect, test } from '@playwright/test'

const PATHS = ['/resolutions/aalco-res-54-sp2/', '/resolutions/ipu-132-cyber-warfare/']
const MARGIN = [1280, 1440, 1920, 2560]

for (const path of PATHS) {
  for (const width of MARGIN) {
    test(`${path} at ${width}: the text waits for no note, and none lies on another`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const { gaps, line } = await page.locator('[data-clause] + div').evaluateAll((all) => {
        const first = all[0]
        return {
          line: first ? Number.parseFloat(getComputedStyle(first).lineHeight) : 0,
          gaps: all.slice(1).flatMap((element, index) => {
            const before = all[index]
            // A heading between two is no gap.
            if (before?.closest('ol') !== element.closest('ol')) return []
            const { bottom } = before?.getBoundingClientRect() ?? { bottom: 0 }
            return element.getBoundingClientRect().top - bottom
          }),
        }
      })
      const normal = Math.min(...gaps)
      expect(normal).toBeGreaterThan(0)
      expect(normal).toBeLessThan(line)
      expect(Math.max(...gaps) - normal).toBeLessThanOrEqual(line)

      const notes = await page.locator('[role=note]').evaluateAll((all) =>
        all.map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          const apparatus = element.closest('[data-apparatus]')?.getBoundingClientRect()
          const words = element
            .closest('li')
            ?.querySelector(':scope > div')
            ?.getBoundingClientRect()
          return {
            id: element.id,
            top,
            bottom,
            isInMargin: left >= (words?.right ?? Infinity) && right <= innerWidth,
            isBeside: Math.abs((apparatus?.top ?? 0) - (words?.top ?? Infinity)) < 8,
            isInClause: bottom <= (words?.bottom ?? 0) + 16,
          }
        }),
      )
      expect(notes.length).toBeGreaterThan(15)
      const line2 = (note: (typeof notes)[number]) => note.bottom - note.top
      expect(
        notes.filter((note) => !note.isInMargin || !note.isBeside || !note.isInClause),
      ).toEqual([])
      expect(notes.filter((note) => line2(note) < 15)).toEqual([])
      const inOrder = notes.toSorted((a, b) => a.top - b.top)
      expect(inOrder.filter(({ top }, index) => top < (inOrder[index - 1]?.bottom ?? 0))).toEqual(
        [],
      )
    })
  }
}

test('the whole of a note is shown where it is pointed at, has the focus or is linked to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1200 })
  await page.goto(PATHS[0] ?? '')
  const note = page.locator('#note-4')
  const back = note.getByRole('link', { name: 'Back to preambular paragraph 4' })
  /** Whether the end of the note can be pressed. */
  const isWhole = () =>
    back.evaluate((link) => {
      const { left, top, width, height } = link.getBoundingClientRect()
      return link.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
  await note.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  expect(await isWhole()).toBe(false)
  await note.hover()
  expect(await isWhole()).toBe(true)
  await page.mouse.move(0, 0)
  expect(await isWhole()).toBe(false)
  await back.focus()
  expect(await isWhole()).toBe(true)
  await page.goto('/')
  await page.goto(`${PATHS[0]}#note-4`)
  await expect(note).toBeInViewport()
  expect(await isWhole()).toBe(true)
})

test('twice as large, and on a narrow window, notes follow their clauses whole', async ({
  page,
}) => {
  for (const width of [640, 720, 960, 1024]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of PATHS) {
      await page.goto(path)
      const boxes = await page.locator('[data-clause] + div, [role=note]').evaluateAll((all) =>
        all.map((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          // Less than a line, by which a link at the end may be higher than its words.
          return { top, bottom, isWhole: element.scrollHeight <= element.clientHeight + 8 }
        }),
      )
      expect(boxes.filter(({ isWhole }) => !isWhole)).toEqual([])
      expect(boxes.filter(({ top }, index) => top < (boxes[index - 1]?.bottom ?? top) - 1)).toEqual(
        [],
      )
    }
  }
})
