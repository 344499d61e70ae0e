import type { Messages } from '@kvadrant/core'
import type { Language } from '../../page/language'

type Named = Readonly<Record<Language, string>>

const task = (id: string, label: Named, values: Readonly<Record<string, number | string>>) => ({
  id,
  label,
  ...values,
})

/** Things to do, with what all three matrices ask of them; invented. */
const TASKS = [
  task(
    'T1',
    { sv: 'Byt ut gamla servrar', en: 'Replace old servers' },
    { urgency: 0.85, importance: 0.8, effort: 34, value: 7.5, likelihood: '4', impact: '5' },
  ),
  task(
    'T2',
    { sv: 'Utbilda i dataskydd', en: 'Train in data protection' },
    { urgency: 0.25, importance: 0.85, effort: 12, value: 8, likelihood: '3', impact: '4' },
  ),
  task(
    'T3',
    { sv: 'Svara på enkäten', en: 'Answer the survey' },
    { urgency: 0.8, importance: 0.2, effort: 1, value: 2, likelihood: '2', impact: '1' },
  ),
  task(
    'T4',
    { sv: 'Städa intranätet', en: 'Tidy the intranet' },
    { urgency: 0.2, importance: 0.3, effort: 15, value: 4, likelihood: '4', impact: '1' },
  ),
  task(
    'T5',
    { sv: 'Ny e-tjänst för bygglov', en: 'New e-service for permits' },
    { urgency: 0.6, importance: 0.65, effort: 48, value: 9, likelihood: '3', impact: '3' },
  ),
  task(
    'T6',
    { sv: 'Egen molnplattform', en: 'A cloud platform of our own' },
    { urgency: 0.4, importance: 0.45, effort: 85, value: 3.5, likelihood: '5', impact: '4' },
  ),
  task(
    'T7',
    { sv: 'Gemensam identitet för länet', en: 'One identity for the county' },
    { urgency: 0.35, importance: 0.6, effort: 75, value: 8.5, likelihood: '3', impact: '2' },
  ),
] as const

/** The things to do, named in a language. */
export function tasks(language: Language) {
  return TASKS.map((row) => ({ ...row, label: row.label[language] }))
}

/** These are things to do and no initiatives: the figure's words for them, in a language. */
export const words: Readonly<Record<Language, Messages>> = {
  sv: {
    'figure.members.one': '{count} uppgift',
    'figure.members.other': '{count} uppgifter',
    'figure.subtitle.one': '{count} uppgift efter {x} och {y}.',
    'figure.subtitle.other': '{count} uppgifter efter {x} och {y}.',
    'table.label': 'Uppgift',
  },
  en: {
    'figure.members.one': '{count} task',
    'figure.members.other': '{count} tasks',
    'figure.subtitle.one': '{count} task by {x} and {y}.',
    'figure.subtitle.other': '{count} tasks by {x} and {y}.',
    'table.label': 'Task',
  },
}
