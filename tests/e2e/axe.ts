import { expect, type Page } from '@playwright/test'
import axeCore from 'axe-core'

declare global {
  /** In a page that has been asked before. */
  var axe: typeof axeCore | undefined
}

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
 * A page reads axe, half a megabyte, once, however often it is asked. A frame would need an axe of its own.
 */
export async function violationsOf(page: Page, asked: keyof typeof RULES = 'all') {
  expect(page.frames(), 'frames').toHaveLength(1)
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) {
    await page.evaluate(axeCore.source)
  }
  return page.evaluate(async (options) => {
    const results = await globalThis.axe?.run({ ...options, resultTypes: ['violations'] })
    if (!results) throw new Error('Unexpected page without axe')
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  }, RULES[asked])
}
