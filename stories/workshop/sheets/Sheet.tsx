import type { ReactNode } from 'react'
import './sheets.css'

/** Props of {@link Sheet}. */
export interface SheetProps {
  /** What the sheet is called in a list of sheets; not printed. */
  readonly name: string
  readonly title: string
  /** Beside the title. */
  readonly aside: ReactNode
  /** The figure. */
  readonly figure: ReactNode
  /** What stands beside the figure. */
  readonly children: ReactNode
  /** At the foot: where the figure comes from. */
  readonly source: string
}

/** One landscape page of A4: a title, a figure, something beside it. Light whatever the page is. */
export function Sheet({ name, title, aside, figure, children, source }: SheetProps) {
  return (
    <article data-sheet="" data-kv-theme="light" aria-label={name}>
      <header>
        <h3>{title}</h3>
        {aside}
      </header>
      <div data-sheet-body="">
        {figure}
        {children}
      </div>
      <footer>{source}</footer>
    </article>
  )
}
