import { mainAnchor, outlineAnchor, searchPath } from '@/lib/site'
import styles from './way-back.module.css'

/**
 * The ways out of the middle of a long text on a narrow screen: a bar at the foot of the window,
 * which leaves with the text. Plain links, so that the browser's Back leads back.
 */
export function WayBack({ hasOutline }: { hasOutline: boolean }) {
  return (
    <nav aria-label="From here" className={styles.bar}>
      {hasOutline && <a href={`#${outlineAnchor}`}>Outline</a>}
      <a href={`#${mainAnchor}`}>Top</a>
      <a href={searchPath}>Search</a>
    </nav>
  )
}
