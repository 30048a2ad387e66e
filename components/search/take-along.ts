import { csvFormatRows, tsvFormatRows } from 'd3-dsv'
import type { Table } from '@/lib/search/views/concordance'

/** Give the reader a table as a file. */
export function takeAlong(table: Table, form: 'csv' | 'tsv'): void {
  const file = new Blob([printTable(table, form)], {
    type: form === 'csv' ? 'text/csv;charset=utf-8' : 'text/tab-separated-values;charset=utf-8',
  })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `concordance.${form}`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** A table as text: lines that say what it is of, each in a cell of its own, the columns, the rows. */
export function printTable({ head, columns, rows }: Table, form: 'csv' | 'tsv'): string {
  const lines = [...head.map((line) => [`# ${line}`]), columns, ...rows].map((row) => row.map(safe))
  return `${form === 'csv' ? csvFormatRows(lines) : tsvFormatRows(lines)}\n`
}

/** A cell that no spreadsheet takes for a formula. */
function safe(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}
