import { nativeNameOf } from '@/lib/language'
import { type TextAddress, textPath } from '@/lib/site'
import outline from './outline.module.css'
import links from './title-block.module.css'

/** A language that a resolution can be read in. */
export interface LanguageOfText {
  /** BCP 47. */
  language: string
  address: TextAddress
}

interface Props {
  languages: readonly LanguageOfText[]
  /** The one that is read here. */
  here: string
}

/**
 * The languages of a resolution, each by its own name, with the others as links. Where there is script, the
 * outline around it has them lead to the place that is being read.
 */
export function Languages({ languages, here }: Props) {
  if (languages.length < 2) return null
  return (
    <nav aria-label="Languages" className={outline.outline}>
      <ul className={links.source}>
        {languages.map(({ language, address }) => (
          <li key={language} lang={language}>
            {language === here ? (
              <strong aria-current="page">{nativeNameOf(language)}</strong>
            ) : (
              <a href={textPath(address)} hrefLang={language}>
                {nativeNameOf(language)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
