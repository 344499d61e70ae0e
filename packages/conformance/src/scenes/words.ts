import type { InBoth } from './scene'

/** Words of every figure that the suite looks parts up by. */
export const WORDS = {
  move: { sv: 'Flytta', en: 'Move' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  undo: { sv: 'Ångra', en: 'Undo' },
  redo: { sv: 'Gör om', en: 'Redo' },
  table: { sv: 'Tabell', en: 'Table' },
  saving: { sv: '(sparas)', en: '(saving)' },
  role: { sv: 'flyttbar satsning', en: 'movable initiative' },
  readOnlyRole: { sv: 'satsning', en: 'initiative' },
} satisfies Readonly<Record<string, InBoth>>

/** The Swedish name of the number field or list of words of an axis and an initiative. */
export function cellName(axis: InBoth, label: string): string {
  return `${axis.sv} för ${label}`
}
