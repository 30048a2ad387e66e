import { COUNTED_AS, type Counts } from '@/lib/search/counts'
import type { SearchState } from '@/lib/site'
import styles from './search-filters.module.css'

interface Props {
  state: SearchState
  bodies: readonly { id: string; name: string }[]
  /** What the corpus has. */
  corpus: Counts
  choose: (filters: Partial<SearchState>) => void
}

const KINDS = [
  { value: null, name: 'All' },
  { value: 'preambular', name: 'Preambular' },
  { value: 'operative', name: 'Operative' },
  { value: 'footnote', name: 'Footnotes' },
  { value: 'other', name: 'Other text' },
  { value: 'note', name: 'Notes' },
] as const

/** Of more bodies one is chosen from a list. */
const RADIOS_AT_MOST = 7

/** Filters: a kind of paragraph, what else there is of a text, or the notes; and a body. */
export function SearchFilters({ state, bodies, corpus, choose }: Props) {
  // What the corpus has none of is no choice, unless the address has it chosen.
  const kinds = KINDS.filter(
    ({ value }) =>
      (value !== 'footnote' && value !== 'other') ||
      corpus[COUNTED_AS[value]] > 0 ||
      value === state.kind,
  )
  const known = bodies.some(({ id }) => id === state.body)
  const bodyChoices = [
    { value: null, name: 'All' },
    ...bodies.map(({ id, name }) => ({ value: id, name })),
    // A body in the address that the corpus does not have still shows as a filter.
    ...(state.body && !known ? [{ value: state.body, name: state.body }] : []),
  ]
  return (
    <div className={styles.filters}>
      <Choices
        legend="Search in"
        name="kind"
        choices={kinds}
        chosen={state.kind}
        choose={(kind) => choose({ kind })}
      />
      {bodyChoices.length <= RADIOS_AT_MOST ? (
        <Choices
          legend="Body"
          name="body"
          choices={bodyChoices}
          chosen={state.body}
          choose={(body) => choose({ body })}
        />
      ) : (
        <label className={styles.select}>
          <span className="eyebrow">Body</span>
          <select
            name="body"
            value={state.body ?? ''}
            onChange={(event) => choose({ body: event.target.value || null })}
          >
            {bodyChoices.map(({ value, name }) => (
              <option key={value} value={value ?? ''}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

function Choices<Value extends string | null>({
  legend,
  name,
  choices,
  chosen,
  choose,
}: {
  legend: string
  name: string
  choices: readonly { value: Value; name: string }[]
  chosen: Value
  choose: (value: Value) => void
}) {
  return (
    <fieldset className={styles.choices}>
      <legend className="eyebrow">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice.value ?? ''}
            checked={choice.value === chosen}
            onChange={() => choose(choice.value)}
          />
          {choice.name}
        </label>
      ))}
    </fieldset>
  )
}
