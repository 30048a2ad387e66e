import { ALL_FORMS, DATA_FORMS } from '@/lib/data-forms'
import { formatDate, formatNumber } from '@/lib/describe'
import type { FileFacts } from '@/lib/export'
import type { Release } from '@/lib/releases'
import {
  addressOf,
  CORPUS_FEED,
  corpusFilePath,
  dataFileName,
  dataPath,
  dtsPath,
  feedPath,
  SITE_NAME,
} from '@/lib/site'
import { DataExamples } from './data-examples'
import styles from './data-page.module.css'

/** A file of the whole corpus. */
interface ListedFile {
  name: string
  about: string
  facts: FileFacts | null
}

interface Props {
  version: string
  releases: readonly Release[]
  files: readonly ListedFile[]
  /** The id of a resolution, for the examples. */
  example: string | undefined
}

/** The corpus as files: what there is, how to use it and how to cite it. */
export function DataPage({ version, releases, files, example = 'ID' }: Props) {
  return (
    <article className={styles.page}>
      <h1>Data</h1>
      <p>
        This is version <code>{version}</code> of the corpus. It is a hash of all that the corpus
        holds: it changes with any word of a text, any note and any field, and the same content has
        the same version wherever it is built. The editor’s data are under the MIT licence; the
        texts are those of the organisations that issued them. Programs of any site may read the
        files.
      </p>
      <p>
        Cite the data as: {SITE_NAME}, corpus version {version}, {addressOf(corpusFilePath(''))}.
      </p>

      <h2 id="versions">Versions</h2>
      <Releases version={version} releases={releases} />

      <h2>The whole corpus</h2>
      <dl className={styles.files}>
        {files.map(({ name, about, facts }) => (
          <div key={name}>
            <dt>
              <a href={corpusFilePath(name)}>{name}</a>
            </dt>
            <dd>
              {about}
              {facts && (
                <>
                  ; {formatNumber(facts.bytes)} bytes
                  <span className={styles.hash}>SHA-256 {facts.sha256}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        In <code>clauses.csv</code>, what a spreadsheet would take for a formula begins with an
        apostrophe. The file is UTF-8.
      </p>

      <h2>A resolution</h2>
      <p>
        Each has these files, named by its id. <code>corpus.json</code> lists them all, with sizes
        and hashes.
      </p>
      <ul className={styles.forms}>
        {ALL_FORMS.map((form) => (
          <li key={form}>
            <a href={dataPath({ id: example, translation: null }, form)}>
              {dataFileName({ id: example, translation: null }, form)}
            </a>{' '}
            {DATA_FORMS[form].name}
          </li>
        ))}
      </ul>
      <p>
        Positions in the JSON count in the file of the source text, whose SHA-256 it gives; ranges
        count UTF-16 code units in the text of a paragraph.
      </p>

      <p>
        Every file says of which version of the corpus it is, but for the source text, which is the
        organisation’s words alone. <code>.xml</code> is Akoma Ntoso as the United Nations have it;{' '}
        <a href={dtsPath('index.json')}>DTS 1.0</a> (<code>/dts/</code>) leads programs through the
        TEI, paragraph by paragraph where the corpus is small. The books and Markdown have no notes
        of the editor’s; JSON, annotations and Akoma Ntoso have them apart from the text.
      </p>

      <h2>Examples</h2>
      <DataExamples id={example} />

      <h2>What is new</h2>
      <p>
        <a href={feedPath(CORPUS_FEED)}>A feed</a> (Atom) has the resolutions that are new or
        changed; each body and each topic has one of its own, which its page names.
      </p>
    </article>
  )
}

/** The versions that have a name, and whether this one is among them. */
function Releases({ version, releases }: Pick<Props, 'version' | 'releases'>) {
  const named = releases.find((release) => release.version === version)
  const [last] = releases
  return (
    <>
      <p>
        {named
          ? `This is version “${named.name}”.`
          : last
            ? `The corpus has changed since version “${last.name}” was named; cite it by its hash.`
            : 'No version has a name yet; cite the corpus by its hash.'}
      </p>
      {releases.length > 0 && (
        <dl className={styles.files}>
          {releases.map((release) => (
            <div key={release.version}>
              <dt>
                {release.name}, <time dateTime={release.date}>{formatDate(release.date)}</time>
              </dt>
              <dd>
                <span className={styles.hash}>{release.version}</span>
                <Changes name="Texts" lines={release.texts} />
                <Changes name="Notes" lines={release.notes} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function Changes({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <p>
      {name}: <bdi>{lines.join(' ')}</bdi>
    </p>
  )
}
