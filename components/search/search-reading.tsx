import { counted } from '@/lib/describe'
import type { FormOfWord, ShownReading } from '@/lib/search/results'
import type { SearchState } from '@/lib/site'
import shared from './parts.module.css'
import styles from './search-reading.module.css'
import { StateLink } from './state-link'

interface Props {
  reading: ShownReading
  /** The state that was answered. */
  state: SearchState
  /** The forms that are off by now: the answer comes a little later. */
  off: readonly string[]
  choose: (changes: Partial<SearchState>) => void
}

const SCOPES = {
  clause: 'in one clause with its sub-paragraphs',
  'sub-paragraph': 'in one paragraph or sub-paragraph',
  resolution: 'in one resolution',
} as const

/** How a query was read: each part, which can be taken off; the forms of its words; what was not understood. */
export function SearchReading({ reading, state, off, choose }: Props) {
  const { scope, remarks, forms } = reading
  // A word alone was read as what it is.
  const isPlain = reading.parts.length === 1 && reading.parts[0]?.words === state.query.trim()
  const parts = isPlain ? [] : reading.parts
  if (parts.length + remarks.length + forms.length === 0) return null
  return (
    <div className={styles.reading}>
      {parts.length > 0 && (
        <p className={styles.line}>
          <span className="eyebrow">Read as</span>
          {parts.map(({ words, rest }) => (
            <span key={words} className={styles.part}>
              {words}
              {parts.length > 1 && (
                <StateLink
                  to={{ ...state, query: rest, page: 1 }}
                  choose={choose}
                  className={styles.off}
                  label={`Search without ${words}`}
                >
                  ×
                </StateLink>
              )}
            </span>
          ))}
          {parts.length > 1 && <span className={styles.scope}>{SCOPES[scope]}</span>}
        </p>
      )}
      {forms.map(({ word, isPattern, forms: of }) =>
        isPattern ? (
          <p key={word} className={styles.line}>
            <span className="eyebrow">Words like {word}</span>
            {of.map(({ form, count }) => (
              <span key={form}>
                {form} <span className={shared.count}>{count}</span>
              </span>
            ))}
          </p>
        ) : (
          <fieldset key={word} className={styles.line}>
            <legend className="eyebrow">Forms of {word}</legend>
            {of.map((form, index) => (
              <FormChip key={form.form} form={form} isOwn={index === 0} off={off} choose={choose} />
            ))}
          </fieldset>
        ),
      )}
      {remarks.map((remark) => (
        <p key={`${remark.type} ${remark.words}`} className={styles.remark}>
          {remarkText(remark)}
        </p>
      ))}
    </div>
  )
}

function FormChip({
  form: { form, count },
  isOwn,
  off,
  choose,
}: {
  form: FormOfWord
  isOwn: boolean
  off: readonly string[]
  choose: Props['choose']
}) {
  const isOn = isOwn || !off.includes(form)
  return (
    <label className={styles.form}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isOwn}
        onChange={() =>
          choose({ off: isOn ? [...off, form] : off.filter((each) => each !== form) })
        }
      />
      {form} <span className={shared.count}>{count}</span>
    </label>
  )
}

function remarkText(remark: ShownReading['remarks'][number]): string {
  const { words } = remark
  switch (remark.type) {
    case 'unknown-field':
      return `There is no field as in “${words}”; its words were searched for as they are.`
    case 'unknown-value': {
      const { values } = remark
      const some = values.length > 0 ? ` There are, for example: ${values.join(', ')}.` : ''
      return `Nothing in this corpus is “${words}”.${some}`
    }
    case 'passed-over':
      return `“${words}” was passed over.`
    case 'literal':
      return `“${words}” joins nothing here, and was searched for as a word.`
    case 'too-long':
      return `The query is too long; from “${words} …” on it was not read. At most ${counted(100, 'word')} are.`
    case 'everything':
      return `“${words}” alone would be every word; add some letters to it.`
  }
}
