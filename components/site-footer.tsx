import {
  aboutPath,
  citationsPath,
  citePath,
  clausesPath,
  dataIndexPath,
  instrumentsPath,
  openingsPath,
  topicsPath,
} from '@/lib/site'
import { KeyboardShortcuts } from './elements/keyboard-shortcuts/keyboard-shortcuts'
import styles from './site-footer.module.css'

/** Whose the texts are, and of which version of the corpus a page is. */
export function SiteFooter({ version }: { version: string }) {
  return (
    <footer className={styles.footer}>
      <p>The texts stand as issued, misprints included; all else is the editor’s.</p>
      <div className={styles.links}>
        <a href={aboutPath}>About this corpus</a>
        <a href={topicsPath}>Topics</a>
        <a href={instrumentsPath()}>Instruments</a>
        <a href={clausesPath}>All clauses</a>
        <a href={openingsPath}>How bodies act</a>
        <a href={citationsPath}>What cites what</a>
        <a href={citePath}>Find citations</a>
        <a href={dataIndexPath}>Data {version}</a>
        <KeyboardShortcuts />
      </div>
    </footer>
  )
}
