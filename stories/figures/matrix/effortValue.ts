import type { MatrixOptions } from '@kvadrant/core'
import type { Language } from '../../page/language'

const AXES = {
  effort: { domain: [0, 100], splits: [20, 60] },
  value: { domain: [0, 10], splits: [6] },
} as const

/** What to take on, by weeks of work and by what it gives: three columns, two rows, splits in weeks and points. */
export const effortValue: Readonly<Record<Language, Omit<MatrixOptions, 'id'>>> = {
  sv: {
    title: 'Vad är värt arbetet?',
    axes: [
      { field: 'effort', name: 'Veckor av arbete', ...AXES.effort },
      { field: 'value', name: 'Nytta', low: 'Liten', high: 'Stor', ...AXES.value },
    ],
    regions: [
      [
        { id: 'now', name: 'Ta den', tone: 'green' },
        { id: 'steps', name: 'I etapper', tone: 'sand' },
        { id: 'programme', name: 'Eget program', tone: 'rose' },
      ],
      [
        { id: 'spare', name: 'När det finns tid' },
        { id: 'question', name: 'Ifrågasätt', tone: 'sand' },
        { id: 'no', name: 'Tacka nej', tone: 'rose' },
      ],
    ],
  },
  en: {
    title: 'What is worth the work?',
    axes: [
      { field: 'effort', name: 'Weeks of work', ...AXES.effort },
      { field: 'value', name: 'Value', low: 'Small', high: 'Great', ...AXES.value },
    ],
    regions: [
      [
        { id: 'now', name: 'Take it', tone: 'green' },
        { id: 'steps', name: 'In steps', tone: 'sand' },
        { id: 'programme', name: 'A programme', tone: 'rose' },
      ],
      [
        { id: 'spare', name: 'In spare time' },
        { id: 'question', name: 'Question it', tone: 'sand' },
        { id: 'no', name: 'Say no', tone: 'rose' },
      ],
    ],
  },
}
