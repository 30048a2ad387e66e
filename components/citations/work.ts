import type { CitedWork } from '@/lib/corpus'
import { instrumentPath, resolutionPath } from '@/lib/site'
import { nameOf } from '@/lib/views'

/** The short name of a work, and its language where it has one of its own. */
export function nameOfWork(work: CitedWork): { name: string; language?: string } {
  if (work.type === 'resolution') {
    const { resolution } = work
    return { name: resolution.symbol?.value ?? nameOf(resolution), language: resolution.language }
  }
  const { names, symbols, title } = work.instrument
  return { name: names[0] ?? symbols[0] ?? title }
}

/** The full title of a work, and its language where it has one of its own. */
export function titleOfWork(work: CitedWork): { title: string; language?: string } {
  if (work.type === 'instrument') return { title: work.instrument.title }
  return { title: nameOf(work.resolution), language: work.resolution.language }
}

/** The page of a work. */
export function pathOfWork(work: CitedWork): string {
  return work.type === 'instrument'
    ? instrumentPath(work.instrument.id)
    : resolutionPath(work.resolution.id)
}
