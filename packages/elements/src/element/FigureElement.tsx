import type { Diagnostic } from '@kvadrant/core'
import { type FigureProps, LinkedRoot } from '@kvadrant/react'
import type { ReactNode } from 'react'
import { enterPortfolio, type Membership } from '../portfolio/Membership'
import type { AnyFigure } from './anyFigure'
import type { Said } from './DataElement'
import { send, sendCommit } from './events'
import { type LooseProps, rowProps, toldProps } from './figureProps'
import { HandledElement } from './HandledElement'
import { Notice } from './Notice'

/** An element that draws a figure, alone or in a portfolio. */
export abstract class FigureElement extends HandledElement {
  /**
   * The component that draws it.
   * @internal
   */
  static readonly component: AnyFigure

  #membership: Membership | undefined

  /** @internal */
  protected override enter(): () => void {
    const leave = super.enter()
    const membership = enterPortfolio(this, () => this.requestRender())
    this.#membership = membership
    return () => {
      leave()
      membership.leave()
      this.#membership = undefined
    }
  }

  /** @internal */
  protected override moved(): void {
    this.#membership?.look()
  }

  /** @internal */
  protected override content(): ReactNode {
    const { component: Component, settings } = this.constructor as typeof FigureElement
    const texts = this.texts()
    const { read, said } = this.rowsNow(texts)
    const { controlled, ...told } = toldProps(settings, (property) => this.told(property))
    const isMember = this.#membership?.isMember() ?? false
    const link = this.#membership?.link()
    this.tellForm()
    // What the portfolio has to say comes in a moment.
    if (isMember && !link) return null
    const fault = this.fault(told)
    const rows = read ?? (isMember ? undefined : { rows: null })
    const props = { ...told, ...rowProps(rows, Boolean(controlled), told), ...this.#hearing() }
    const notice: Said | undefined = fault
      ? { text: texts.say('element.definition'), lang: texts.lang, grave: true }
      : said
    return (
      <>
        {notice && <Notice {...notice} theme={this.told<string>('theme')} />}
        {!fault && (
          <LinkedRoot link={link}>
            <Component
              {...props}
              locale={isMember ? this.told<string>('locale') : this.languageTag()}
              disabled={this.isDisabled()}
              ref={this.keepHandle}
            />
          </LinkedRoot>
        )}
      </>
    )
  }

  /**
   * Whether what the element was told makes no figure.
   * @internal
   */
  protected fault(_told: LooseProps): boolean {
    return false
  }

  /** What the figure calls back with, as events. */
  #hearing(): Partial<FigureProps<object>> {
    return {
      onMove: (change) => send(this, 'kv-move', { change }),
      onCommit: (change) => this.#commit(() => sendCommit(this, change)),
      onSelect: (id) => {
        if (!this.#membership?.isMember() || this.told('selected') !== undefined) {
          this.keep('selected', id)
        }
        send(this, 'kv-select', { id })
      },
      onHover: (id) => send(this, 'kv-hover', { id }),
      onSplit: (split) => {
        if (this.told('split') !== undefined) this.keep('split', split)
        send(this, 'kv-threshold', { split })
      },
      onTolerance: (tolerance) => {
        if (this.told('tolerance') !== undefined) this.keep('tolerance', tolerance)
        send(this, 'kv-threshold', { tolerance })
      },
      onDiagnostics: (all: readonly Diagnostic[]) => this.errors.diagnostics(all, this.texts()),
      onError: (error) => this.errors.host(error, this.texts()),
    }
  }

  /** Tells the form what a change came to: at once, once it is saved, and once a mark that nobody kept is back. */
  #commit(ask: () => Promise<unknown> | undefined): Promise<unknown> | undefined {
    const saved = ask()
    this.tellForm()
    const tellLater = () => requestAnimationFrame(() => setTimeout(() => this.tellForm()))
    if (saved) saved.then(tellLater, tellLater)
    else tellLater()
    return saved
  }
}
