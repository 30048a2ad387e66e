import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules of axe that are asked: all, those on colours, or all but those. */
const RULES = {
  // The size of targets is off by default.
  all: { rules: { 'target-size': { enabled: true } } },
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
  // Where colours are forced the browser provides the contrast, and axe reads colours that are not drawn.
  others: { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } },
}

/**
 * What axe finds on a page: a line for each element, with the rule and what is wrong.
 *
 * Frames are what axe's newer mode is for, at more than twice the time: it gathers what it found in a page of its own.
 */
export async function violationsOf(page: Page, asked: keyof typeof RULES = 'all') {
  expect(page.frames(), 'frames').toHaveLength(1)
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ ...RULES[asked], resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
