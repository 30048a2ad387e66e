import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReadingPage } from '@/components/reading-page'
import { WordsOfLetterPage } from '@/components/words/words-of-letter-page'
import { nameOfLetter, WordsPage } from '@/components/words/words-page'
import { getCorpus } from '@/lib/corpus'
import { findPage, type PageParams, pageParams, pageTitle } from '@/lib/list-pages'
import { wordIndex } from '@/lib/search/build/word-index'

interface Props {
  params: Promise<PageParams>
}

export const dynamicParams = false

export async function generateStaticParams() {
  const letters = [...(wordIndex(await getCorpus())?.values() ?? [])]
  return [{ page: [] }, ...letters.flatMap(({ letter, pages }) => pageParams(pages, letter))]
}

/** The words of a letter; null for the page of all letters. */
async function load({ params }: Props) {
  const index = wordIndex(await getCorpus())
  const { page: [letter, ...rest] = [] } = await params
  if (!letter) return { index, asked: null }
  const words = index?.get(letter)
  const page = words && findPage(words.pages, { page: rest })
  if (!page) notFound()
  return { index, asked: { words, page } }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked } = await load(props)
  const title = asked
    ? pageTitle(`Words: ${nameOfLetter(asked.words.letter)}`, asked.page.number)
    : 'Index of words'
  return { title, description: 'Every word of the corpus with the clauses that have it.' }
}

export default async function WordsPageRoute(props: Props) {
  const { index, asked } = await load(props)
  return (
    <ReadingPage long>
      {asked ? (
        <WordsOfLetterPage
          words={asked.words}
          page={asked.page}
          letters={[...(index?.keys() ?? [])]}
        />
      ) : (
        <WordsPage index={index} />
      )}
    </ReadingPage>
  )
}
