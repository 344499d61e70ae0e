import type { ExcelTexts } from '../texts/texts'

/** A step of the work with a file. */
export type Step = keyof ExcelTexts['steps']

/** Props of {@link Steps}. */
export interface StepsProps {
  readonly texts: ExcelTexts
  readonly current: Step
}

const ORDER: readonly Step[] = ['open', 'check', 'move', 'save']

/** The four steps, and which one the work has come to. */
export function Steps({ texts, current }: StepsProps) {
  return (
    <ol data-excel-steps="">
      {ORDER.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {texts.steps[step]}
        </li>
      ))}
    </ol>
  )
}
