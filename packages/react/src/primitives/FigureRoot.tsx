import type { ReactNode } from 'react'
import type { FigureModel } from '../model'
import { FigureProvider } from './context'

/** Props of {@link FigureRoot}: the figure's model, and what the DOM calls its own. */
export interface FigureRootProps {
  readonly model: FigureModel
  readonly titleId: string
  readonly summaryId: string
  readonly theme?: 'light' | 'dark' | 'forced' | undefined
  /** Where the table stands: `beside` takes half the width where there is room. */
  readonly tablePlace?: 'behind' | 'beside' | undefined
  readonly id?: string | undefined
  readonly className?: string | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-labelledby'?: string | undefined
  readonly children: ReactNode
}

/** The outermost element of a figure, which the stylesheet takes everything from. */
export function FigureRoot({
  model,
  titleId,
  summaryId,
  theme,
  tablePlace,
  children,
  ...own
}: FigureRootProps) {
  const { definition, texts, options } = model
  return (
    <FigureProvider value={model}>
      <figure
        {...own}
        data-kv-figure={definition.id}
        data-kv-theme={theme}
        data-kv-table-place={tablePlace}
        data-kv-disabled={options.disabled || undefined}
        lang={texts.lang}
        dir={options.direction}
        aria-labelledby={
          own['aria-labelledby'] ?? (own['aria-label'] === undefined ? titleId : undefined)
        }
        aria-describedby={summaryId}
      >
        {children}
      </figure>
    </FigureProvider>
  )
}
