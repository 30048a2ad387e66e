import type { CitationStyles } from '@/lib/authorities'
import { DATA_FORMS } from '@/lib/data-forms'
import { headTags } from '@/lib/export'
import type { CitedWork } from '@/lib/export/citation'
import { dataPath } from '@/lib/site'

/** The forms that programs look for beside a page. */
const ALTERNATES = ['json', 'legislation.json'] as const

/** What programs find in the head of a resolution's page: tags for reference managers, and its files. */
export function HeadLinks({ work, citation }: { work: CitedWork; citation: CitationStyles }) {
  return (
    <>
      {Object.entries(headTags(work, citation)).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {ALTERNATES.map((form) => (
        <link
          key={form}
          rel="alternate"
          type={DATA_FORMS[form].type.replace(/;.*/, '')}
          href={dataPath(work, form)}
        />
      ))}
    </>
  )
}
