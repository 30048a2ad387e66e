import { keepPreference, readPreference } from '../preference'
import { applyChosenTheme, applyTheme, themeOf } from './theme'

/**
 * `<theme-switch>`: holds radio buttons named `theme` with the values `system`, `light` and
 * `dark`. A choice holds on every page of this browser, and in every other tab at once.
 */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.#check()
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return
      const theme = themeOf(target.value)
      keepPreference('theme', theme === 'system' ? null : theme)
      applyTheme(theme)
    })
    this.addEventListener('focusout', ({ relatedTarget }) => {
      const isLeft = relatedTarget instanceof Node && !this.contains(relatedTarget)
      if (isLeft) this.querySelector<HTMLElement>('[popover]')?.hidePopover()
    })
    const follow = () => {
      applyChosenTheme()
      this.#check()
    }
    addEventListener('storage', follow)
    // A page that the browser had kept comes back as it was left.
    addEventListener('pageshow', follow)
  }

  /** Let the controls say what holds. */
  #check(): void {
    const theme = themeOf(readPreference('theme'))
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme
  }
}
