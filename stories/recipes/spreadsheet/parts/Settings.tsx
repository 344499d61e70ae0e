import { type ReactNode, useState } from 'react'
import type { ExcelTexts } from '../texts/texts'

/** Props of {@link Settings}. */
export interface SettingsProps {
  readonly texts: ExcelTexts
  /** How many things could not be used. */
  readonly problems: number
  readonly children: ReactNode
}

/** The second step: how the file was read. Open where it has room beside the figure, a line above it elsewhere. */
export function Settings({ texts, problems, children }: SettingsProps) {
  const [open, setOpen] = useState(() => matchMedia('(min-width: 68rem)').matches)
  return (
    <details
      data-excel-settings=""
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2 data-excel-step="2">{texts.steps.check}</h2>
        {!open && (
          <span data-excel-quiet="">
            {problems === 0 ? texts.problems.none : texts.problems.count(problems)}
          </span>
        )}
      </summary>
      {children}
    </details>
  )
}
