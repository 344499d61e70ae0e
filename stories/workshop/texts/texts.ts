import type { Language } from '../../page/language'
import { en } from './en'
import { sv } from './sv'

/** Every text of the workshop's pages but the figures' own. `{…}` stands for what is filled in. */
export interface WorkshopTexts {
  readonly heading: string
  readonly lead: string
  readonly figure: string
  readonly data: string
  readonly sample: string
  readonly none: string
  readonly present: string
  readonly keys: string
  readonly sheets: string
  readonly sheetsText: string
  readonly print: string
  /** The heading of the step that shows the axes. */
  readonly axes: string
  /** Where in the presentation one is: `{at}` and `{of}`. */
  readonly step: string
  readonly controls: string
  readonly previous: string
  readonly next: string
  readonly leave: string
  /** The name of a sheet, before the figure's: `{title}`. */
  readonly blankSheet: string
  readonly filledSheet: string
  readonly blankTask: string
  readonly group: string
  readonly date: string
  /** Above the lines for what the dots are called. */
  readonly names: string
  readonly source: string
}

/** The workshop's texts in both languages. */
export const workshopTexts: { readonly [language in Language]: WorkshopTexts } = { sv, en }

/** A text with its `{…}` filled in. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
