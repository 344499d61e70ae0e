import { type ReactNode, useId } from 'react'
import './page.css'

/** Props of {@link WithPanel}. */
export interface WithPanelProps {
  /** The figure. */
  readonly figure: ReactNode
  /** Names the panel. */
  readonly heading: string
  /** What stands in the panel. */
  readonly children: ReactNode
}

/** A figure with a panel beside it, or below it where there is no room: what its host does or hears. */
export function WithPanel({ figure, heading, children }: WithPanelProps) {
  const id = useId()
  return (
    <div data-story-columns="">
      {figure}
      <section data-story-panel="" aria-labelledby={id}>
        <h2 id={id}>{heading}</h2>
        {children}
      </section>
    </div>
  )
}
