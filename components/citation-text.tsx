import type { CitationRun } from '@/lib/citation-pattern'

/** A citation, its titles in italics where the style has them so. */
export function CitationText({ runs }: { runs: readonly CitationRun[] }) {
  return runs.map(({ text, isItalic }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name, and never change
    isItalic ? <cite key={index}>{text}</cite> : text,
  )
}
