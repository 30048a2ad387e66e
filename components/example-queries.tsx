import { searchUrl } from '@/lib/site'

/** Examples of what to search for. */
const EXAMPLES = ['attribution', 'sovereignty', '“use of force”']

/** Queries to begin with: "For example attribution, sovereignty". */
export function ExampleQueries() {
  return (
    <>
      For example{' '}
      {EXAMPLES.map((example, index) => (
        <span key={example}>
          {index > 0 && ', '}
          <a href={searchUrl({ query: example })}>{example}</a>
        </span>
      ))}
    </>
  )
}
