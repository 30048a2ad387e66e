import { counted, formatNumber, placeOf, shortNameOf } from '@/lib/describe'
import type { ListPage } from '@/lib/list-pages'
import type { Clause } from '@/lib/record'
import type { WordEntry, WordForm, WordPlaces, WordsOfLetter } from '@/lib/search/build/word-index'
import { resolutionPath, wordAnchor, wordsOfPath, wordsPath } from '@/lib/site'
import { nameOf } from '@/lib/views'
import { Breadcrumb } from '../breadcrumb'
import current from '../current-links.module.css'
import { ListPages, PageOf } from '../list-pages'
import styles from './words.module.css'
import { nameOfLetter } from './words-page'

interface Props {
  words: WordsOfLetter
  page: ListPage<WordEntry>
  /** Of the whole index. */
  letters: readonly string[]
}

/** The words that begin with a letter, each with its clauses and with what search takes for the same. */
export function WordsOfLetterPage({ words: { letter, count }, page, letters }: Props) {
  return (
    <article>
      <Breadcrumb crumbs={[{ name: 'Index of words', href: wordsPath }]} />
      <h1>{nameOfLetter(letter)}</h1>
      <p className={styles.count}>{counted(count, 'word')}</p>
      <PageOf page={page} />
      <nav aria-label="Letters" className={`${styles.letters} ${current.links}`}>
        {letters.map((each) => (
          <a
            key={each}
            href={wordsOfPath(each)}
            aria-current={each === letter ? 'page' : undefined}
          >
            {nameOfLetter(each)}
          </a>
        ))}
      </nav>
      <dl className={styles.words}>
        {page.entries.map((entry) => (
          <Entry key={entry.word} entry={entry} />
        ))}
      </dl>
      <ListPages page={page} path={wordsOfPath(letter)} />
    </article>
  )
}

function Entry({ entry: { word, shown, language, count, places, forms } }: { entry: WordEntry }) {
  return (
    <div id={wordAnchor(word)} className={styles.entry}>
      <dt>
        <span lang={language} className={styles.word}>
          {shown}
        </span>{' '}
        <span className={styles.count}>{formatNumber(count)}</span>
      </dt>
      {places.map((of) => (
        <dd key={of.resolution.id}>
          <Places of={of} />
        </dd>
      ))}
      {forms.length > 0 && (
        <dd className={styles.forms}>
          Search also finds{' '}
          {forms.map((form, at) => (
            <span key={form.words}>
              {at > 0 && ', '}
              <FormLink form={form} language={language} />
            </span>
          ))}
        </dd>
      )}
    </div>
  )
}

/** "AALCO/RES/54/SP2: preambular 8, 9, operative 2", each a link. */
function Places({ of: { resolution, clauses } }: { of: WordPlaces }) {
  return (
    <>
      <span className={styles.resolution}>{resolution.symbol?.value ?? nameOf(resolution)}:</span>{' '}
      {clauses.map((clause, at) => (
        <span key={clause.anchor}>
          {at > 0 && ', '}
          <a
            href={resolutionPath(resolution.id, clause.anchor)}
            data-clause=""
            aria-label={shortNameOf(clause)}
          >
            {kindBefore(clauses, at, clause)}
            {placeOf(clause)}
          </a>
        </span>
      ))}
    </>
  )
}

/** The kind of a clause, where the one before it in the list is of another. */
function kindBefore(clauses: readonly Clause[], at: number, { kind }: Clause): string {
  return clauses[at - 1]?.kind === kind ? '' : `${kind} `
}

function FormLink({
  form: { words, count, path },
  language,
}: {
  form: WordForm
  language: string
}) {
  return (
    <>
      <span lang={language}>{path ? <a href={path}>{words}</a> : words}</span>{' '}
      <span className={styles.count}>{formatNumber(count)}</span>
    </>
  )
}
