import type { CitationStyles } from '@/lib/authorities'
import { citeIndexPath } from '@/lib/site'
import styles from './cite-page.module.css'
import { ExternalLink } from './external-link'

/** A box in which pasted citations are found, and the rules of the styles in which they are given back. */
export function CitePage({ citation }: { citation: CitationStyles }) {
  return (
    <article className={styles.page}>
      <h1>Find citations</h1>
      <p>
        Paste a footnote, a list or a page. Each resolution that it cites is looked up in this
        corpus, down to the paragraph, and given back in the styles below. All of it happens in your
        browser; your words are not sent.
      </p>
      <p className={styles.notice}>
        This needs JavaScript. Without it, the foot of each resolution has its citations.
      </p>
      <citation-finder className={styles.finder} data-index={citeIndexPath}>
        <label htmlFor="pasted">Words with citations</label>
        <textarea
          id="pasted"
          rows={6}
          spellCheck={false}
          placeholder="S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000)"
        />
        <p role="status" />
        <div data-answers="" />
      </citation-finder>
      <h2>The styles</h2>
      {citation.styles.map((style) => (
        <section key={style.id} className={styles.style}>
          <h3 id={style.id}>{style.name}</h3>
          <p>
            {style.edition}. {style.rule}{' '}
            <ExternalLink href={style.source}>{new URL(style.source).hostname}</ExternalLink>
          </p>
          <ul>
            {style.decided.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}
