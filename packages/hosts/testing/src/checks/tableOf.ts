import type { Within } from './figure'

/**
 * The table of a figure, a line for each row: its name, what its cells say or its fields hold, and
 * its region. Two figures that say the same are in the same state.
 *
 * @param id The one row to read. @default all, from the top
 */
export function tableOf(within: Within, id?: string): Promise<string[]> {
  const rows = id === undefined ? 'tbody tr' : `[data-kv-row="${id}"]`
  return within
    .locator(`[data-kv-table] ${rows}`)
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('th, td')]
          .map((cell) => cell.querySelector('input')?.value ?? cell.textContent)
          .join(' | '),
      ),
    )
}
