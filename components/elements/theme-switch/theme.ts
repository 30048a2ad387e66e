import { readPreference } from '../preference'

/** Light, dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark'

/** What the reader chose, or what a control says. */
export function themeOf(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** Show the page in the theme that the reader chose. */
export function applyChosenTheme(): void {
  applyTheme(themeOf(readPreference('theme')))
}

/** Show the page in a theme, with the browser's own surroundings. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  document.querySelector('meta[data-theme]')?.remove()
  const colour = document.querySelector(`meta[name=theme-color][media*=${theme}]`)
  if (!(colour instanceof HTMLMetaElement)) return
  // The first one that applies counts.
  const chosen = document.createElement('meta')
  chosen.name = 'theme-color'
  chosen.content = colour.content
  chosen.dataset.theme = theme
  document.head.prepend(chosen)
}
