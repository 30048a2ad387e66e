import type { Body } from '@/lib/authorities'
import { bodyOf, counted, draftName, formatDate, kindName, placeOf } from '@/lib/describe'
import type { Resolution } from '@/lib/record'
import { addressOf, citationsPath, openingsPath, resolutionPath } from '@/lib/site'
import { allClauses, clauses, nameOf } from '@/lib/views'
import styles from './about-page.module.css'

interface Props {
  /** At least one; the examples are taken from the first. */
  resolutions: readonly Resolution[]
  bodies: readonly Body[]
}

/** What the corpus is, how it was made, how to cite it and add to it. */
export function AboutPage({ resolutions, bodies }: Props) {
  const total = resolutions.reduce((sum, resolution) => sum + allClauses(resolution).length, 0)
  const [example] = resolutions
  const clause = example && clauses(example, 'operative').at(-1)
  const goesBy = example && (draftName(example) ?? (example.date && formatDate(example.date.value)))
  return (
    <article className={styles.page}>
      <h1>About this corpus</h1>

      <h2>What it is</h2>
      <p>
        A collection of resolutions of international organisations in which every paragraph has an
        address of its own. It holds {counted(resolutions.length, 'resolution')} with{' '}
        {counted(total, 'clause')}. A clause can be linked to and cited, references that can mean
        one thing only are linked, and the clauses of all resolutions can be searched at once.
      </p>
      <p>
        Each text is shown to the letter. A misprint in the source stands here as well, and so does
        a double space. Nothing is corrected, modernised or left out.
      </p>

      <h2>How the texts were parsed</h2>
      <p>
        A program reads each text when the site is built. It tells paragraphs apart by their labels
        and by the words that open them: a preambular paragraph opens with a participle or an
        adjective (<i>Noting</i>, <i>Deeply concerned</i>), an operative one with a finite verb (
        <b>Decides</b>, <b>Calls upon</b>). Opening words are set off in the texts in the same two
        ways. The program finds references to other paragraphs and to treaties, and links those that
        can mean one thing only; a reference that could mean two gets no link.
      </p>
      <p>
        Where a text prints no number for a paragraph, the number shown stands in square brackets.
        So does any detail that the text does not state and the editor supplied. A text whose
        standing could not be confirmed says so, with the reason. A draft says so wherever it is
        named, and goes by the date of its document; what became of it stands on its page, as far as
        it is known.
      </p>
      <p>
        Every character of a source file is accounted for: it belongs to a paragraph, a heading or a
        title, or it is a known mark such as a label or a space. The source file is linked from each
        resolution, and its SHA-256 sum is kept in the record.
      </p>

      <h2>What the editor adds</h2>
      <p>
        Notes, topics and links stand beside the text and never in it. A note is on words of a
        clause, which are underlined with dots; it bears a number, and that is its address:{' '}
        <code>#note-1</code>. It says when it was written and last revised, and by whom if not by
        the edition. The number of a note that is withdrawn is not used again. Which clause speaks
        of which topic is the editor’s judgement. What <a href={openingsPath}>openings</a> weigh and{' '}
        <a href={citationsPath}>what cites what</a> is counted by the program, and the parallel
        reading of a resolution is proposed by it.
      </p>
      <p>Every resolution can be had as a file with all this, its notes as W3C Web Annotations.</p>

      <h2>How to cite</h2>
      <p>
        Cite the resolution as your discipline does, and give the address of the paragraph. The
        label in the margin is a link to that address: preambular paragraph 3 ends in{' '}
        <code>#pp-3</code>, operative paragraph 2 in <code>#op-2</code>. Addresses follow the
        structure of the text, never its wording, and are meant to last.
      </p>
      {example && clause && (
        <p className={styles.example}>
          {bodyOf(bodies, example)?.name}, {nameOf(example)}
          {example.symbol && `, ${example.symbol.value}`}
          {goesBy && ` (${goesBy})`}, {kindName[clause.kind].toLowerCase()} {placeOf(clause)},{' '}
          <a href={resolutionPath(example.id, clause.anchor)}>
            {addressOf(resolutionPath(example.id, clause.anchor))}
          </a>
        </p>
      )}

      <h2>How to add a text</h2>
      <ol className={styles.steps}>
        <li>
          Run <code>npm run corpus -- import found.txt --id your-id</code> on the text of a PDF, a
          web page or a scan. It writes <code>content/resolutions/your-id/en.md</code>: what a page
          adds around the words is set aside beside it, and no word is changed. Or make that folder
          yourself and put the text in it as <code>en.md</code>, named by its language.
        </li>
        <li>
          Above the text, between two lines of <code>---</code>, give its <code>status</code>, its{' '}
          <code>source</code>, and only those of title, symbol, place, date, session and body that
          the text does not state; for a draft its date of issue, its sponsors and its outcome, too.
        </li>
        <li>
          Run <code>npm run corpus -- check</code>. It names the file, line and column of whatever
          it cannot place, and says how to mend it.
        </li>
        <li>
          Write notes and topics, if there are any, into <code>notes.yml</code> beside the text:
          each note with its number, its clause and the words that it is on. <code>check</code>{' '}
          holds them against the text.
        </li>
        <li>
          Run <code>npm run corpus -- lock</code>. It records the address of every paragraph and
          note in <code>anchors.lock</code> beside the text, and from then on no build loses one.
        </li>
      </ol>

      <h2>Whose it is</h2>
      <p>
        The texts are those of the organisations that issued them. The program is free software
        under the MIT licence. The site sets no cookies, counts no visits and asks nothing of any
        other server. Your browser keeps the pages that you read, and they open without a
        connection.
      </p>
    </article>
  )
}
