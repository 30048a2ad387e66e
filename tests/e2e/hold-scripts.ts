import type { Page } from '@playwright/test'

/**
 * Hold back scripts until the returned function is called: by default those that make the page a
 * tool.
 */
export async function holdScripts(page: Page, scripts = '**/_next/**/*.js'): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(scripts, async (route) => {
    await held
    await route.continue()
  })
  return release
}
