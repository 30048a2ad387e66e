import styles from './notes-switch.module.css'

/** A checkbox that takes away all that the editor has put beside the text. */
export function NotesSwitch() {
  return (
    <notes-switch className={styles.notesSwitch}>
      <label>
        <input type="checkbox" defaultChecked /> Notes and topics
      </label>
    </notes-switch>
  )
}
