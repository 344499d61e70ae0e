import type { PortfolioLink, PortfolioProps } from '@kvadrant/react'
import { Portfolio } from '@kvadrant/react'
import type { ReactNode } from 'react'
import { PORTFOLIO_SETTINGS } from '../attributes/figureSettings'
import { DataElement } from '../element/DataElement'
import { sendCommit } from '../element/events'
import { rowProps, toldProps } from '../element/figureProps'
import { Notice } from '../element/Notice'
import { HandOn } from './HandOn'
import { hold, type Holder, letGo } from './holders'

/**
 * `<kv-portfolio>`: the same rows for every figure inside it, at any depth, with one selection, one
 * set of thresholds and one undo history. A figure that has rows of its own keeps them.
 */
export class KvPortfolio extends DataElement {
  /** @internal */
  static override readonly settings = PORTFOLIO_SETTINGS
  static {
    this.expose()
  }

  /** The figures' own measures of distance, by the figure's id. @default each figure's own */
  declare tolerance: { readonly [figure: string]: number | undefined } | undefined

  #link: PortfolioLink | undefined
  #reset: (() => void) | undefined
  readonly #holder: Holder = { link: () => this.#link, listeners: new Set() }

  /** Takes back everything that people moved in any figure, without an event. */
  reset(): void {
    this.#reset?.()
  }

  /** @internal */
  protected override enter(): () => void {
    const leave = super.enter()
    hold(this, this.#holder)
    return () => {
      leave()
      this.#link = undefined
      letGo(this)
    }
  }

  /** @internal */
  protected override takeBack(): void {
    if (!this.told('controlled')) this.#reset?.()
  }

  /** @internal */
  protected override content(): ReactNode {
    const { read, said } = this.rowsNow(this.texts())
    const { controlled, ...told } = toldProps(PORTFOLIO_SETTINGS, (property) => this.told(property))
    const props = { ...told, ...rowProps(read ?? { rows: null }, Boolean(controlled), told) }
    return (
      <>
        {said && <Notice {...said} theme={undefined} />}
        <Portfolio {...props} {...this.#hearing()} locale={this.languageTag()}>
          <HandOn to={this.#take} />
        </Portfolio>
        <slot />
      </>
    )
  }

  readonly #take = (link: PortfolioLink, reset: () => void) => {
    this.#reset = reset
    if (link === this.#link) return
    this.#link = link
    for (const listener of this.#holder.listeners) listener()
  }

  /** What is not already told by the figure that it happened in. */
  #hearing(): Partial<PortfolioProps<object>> {
    return {
      onCommit: (change) => sendCommit(this, change),
      onSelect: (id) => {
        if (this.told('selected') !== undefined) this.keep('selected', id)
      },
      onSplit: (split) => {
        if (this.told('split') !== undefined) this.keep('split', split)
      },
      onTolerance: (tolerance) => {
        if (this.told('tolerance') !== undefined) this.keep('tolerance', tolerance)
      },
      onError: (error) => this.errors.host(error, this.texts()),
    }
  }
}
