import type { Within } from './figure'

/**
 * The table of a figure, a line for each row: its name, what its cells say or its fields hold, and
 * its region. Two figures that say the same are in the same state.
 */
export function tableOf(within: Within): Promise<string[]> {
  return within
    .locator('[data-kv-table] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')]
          .map((cell) => cell.querySelector('input')?.value ?? cell.textContent)
          .join(' | '),
      ),
    )
}
