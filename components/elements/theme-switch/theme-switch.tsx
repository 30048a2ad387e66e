import styles from './theme-switch.module.css'

const THEMES = { system: 'System', light: 'Light', dark: 'Dark' }

/** A button that opens a choice of themes. */
export function ThemeSwitch() {
  return (
    <theme-switch className={styles.themeSwitch}>
      <button type="button" popoverTarget="theme" aria-label="Theme" className={styles.button} />
      <div id="theme" popover="auto" className={styles.choice}>
        <fieldset>
          <legend>Theme</legend>
          {Object.entries(THEMES).map(([value, name]) => (
            <label key={value}>
              <input type="radio" name="theme" value={value} /> {name}
            </label>
          ))}
        </fieldset>
      </div>
    </theme-switch>
  )
}
