import { absoluteUrl, corpusFilePath, dataPath } from '@/lib/site'
import styles from './data-page.module.css'

/** Stands for the address of a site that does not know its own. */
const SITE = 'https://SITE'

/** An example in the language of a program, to be copied. */
interface Example {
  program: string
  about: string
  code: string
}

/** Examples of how the files are read; a test runs those whose program is installed. */
function examplesFor(id: string): Example[] {
  const address = (path: string) => absoluteUrl(path) ?? SITE + path
  const clauses = address(corpusFilePath('clauses.csv'))
  return [
    {
      program: 'curl',
      about: 'the whole corpus',
      code: `curl -sS -o corpus.zip ${address(corpusFilePath('corpus.zip'))}`,
    },
    {
      program: 'jq',
      about: 'what each operative paragraph opens with',
      code: `curl -sS ${address(dataPath({ id, translation: null }, 'json'))} |
  jq -r '.blocks[] | select(.kind == "operative") | [.anchor, .opening.head] | @tsv'`,
    },
    {
      program: 'Python, with pandas',
      about: 'how many paragraphs of each kind there are',
      code: `import pandas as pd
clauses = pd.read_csv("${clauses}", keep_default_na=False)
print(clauses.groupby(["resolution", "kind"]).size())`,
    },
    {
      program: 'R',
      about: 'the same',
      code: `clauses <- read.csv("${clauses}", encoding = "UTF-8")
print(table(clauses$resolution, clauses$kind))`,
    },
  ]
}

/** How the files are read by programs that many use. */
export function DataExamples({ id }: { id: string }) {
  return examplesFor(id).map(({ program, about, code }) => (
    <figure key={program} className={styles.example}>
      <figcaption>
        {program}: {about}
      </figcaption>
      <pre>
        <code>{code}</code>
      </pre>
    </figure>
  ))
}
