import type { Page } from '@playwright/test'

/** Hold back the scripts that make the page a tool until the function that this gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}
