import type { Diagnostic } from '@kvadrant/core'
import { type FigureHandle, type FigureProps, LinkedRoot } from '@kvadrant/react'
import type { ComponentType, ReactNode, RefAttributes } from 'react'
import { enterPortfolio, type Membership } from '../portfolio/Membership'
import { DataElement, type Said } from './DataElement'
import { send, sendCommit } from './events'
import { type LooseProps, rowProps, toldProps } from './figureProps'
import { createFormValue, type FormValue } from './FormValue'
import { Notice } from './Notice'

/** A figure component, whatever its rows are. */
export type AnyFigure = ComponentType<FigureProps<object> & RefAttributes<FigureHandle>>

/** An element that draws a figure. It stands in forms: its value is where everything lies. */
export abstract class FigureElement extends DataElement {
  static readonly formAssociated = true

  /**
   * The component that draws it.
   * @internal
   */
  static readonly component: AnyFigure

  readonly #internals = this.attachInternals()
  readonly #form: FormValue = createFormValue(this.#internals, () => this.#handle)
  #handle: FigureHandle | null = null
  #membership: Membership | undefined
  #disabledAround = false

  /** The name that a form sends the positions under; the attribute `name`. */
  get name(): string {
    return this.getAttribute('name') ?? ''
  }

  set name(name: string) {
    this.setAttribute('name', name)
  }

  /** The form that the element belongs to; null for none. */
  get form(): HTMLFormElement | null {
    return this.#internals.form
  }

  /** What kind of form control this is: the element's tag. */
  get type(): string {
    return this.localName
  }

  /**
   * Where everything lies: JSON of the fields' values by id, in the units of the rows. Set it to show
   * positions that were kept; nothing is sent by that.
   */
  get value(): string {
    return this.#form.text()
  }

  set value(positions: string) {
    this.#form.restore(positions)
  }

  /** Takes back everything that people moved, without an event, as a form's reset does. */
  reset(): void {
    this.#handle?.reset()
    this.#form.tell()
  }

  /** The figure in a paragraph, as a screen reader hears it; empty before it is drawn. */
  describe(): string {
    return this.#handle?.describe() ?? ''
  }

  /** The figure as an SVG file that stands alone, in the colours that it has now; empty before it is drawn. */
  toSVG(): string {
    return this.#handle?.toSVG() ?? ''
  }

  /**
   * The figure as a PNG. Rejects with a readable message where the browser cannot, and before the
   * figure is drawn.
   *
   * @param options `scale` is pixels of the picture for each CSS pixel; `onNotice` hears where the
   * picture had to be made smaller.
   */
  toPNG(options?: Parameters<FigureHandle['toPNG']>[0]): Promise<Blob> {
    return this.#handle?.toPNG(options) ?? Promise.reject(new Error('The figure is not drawn yet.'))
  }

  /** Moves the keyboard to an initiative. False where it is not in the figure. */
  focusMark(id: string): boolean {
    return this.#handle?.focus(id) ?? false
  }

  /** Moves the keyboard into the figure, to the mark where it was last. */
  override focus(options?: FocusOptions): void {
    const range = this.shadowRoot?.querySelector('[data-kv-control] input[tabindex="0"]')
    if (range instanceof HTMLInputElement) range.focus(options)
  }

  formAssociatedCallback(): void {
    this.#form.tell()
  }

  formDisabledCallback(): void {
    // The element's own attribute may say `false`, which the browser does not know.
    this.#disabledAround = this.matches('fieldset:disabled *')
    this.requestRender()
  }

  formResetCallback(): void {
    this.reset()
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state
  }

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
  protected override takeBack(): void {
    if (!this.told('controlled')) this.#handle?.reset()
  }

  /** @internal */
  protected override content(): ReactNode {
    const { component: Component, settings } = this.constructor as typeof FigureElement
    const texts = this.texts()
    const { read, said } = this.rowsNow(texts)
    const { controlled, ...told } = toldProps(settings, (property) => this.told(property))
    const isMember = this.#membership?.isMember() ?? false
    const link = this.#membership?.link()
    this.#form.tell()
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
              disabled={this.#disabledAround || this.told<boolean>('disabled')}
              ref={this.#keepHandle}
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

  readonly #keepHandle = (handle: FigureHandle | null) => {
    this.#handle = handle
    this.#form.tell()
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
    this.#form.tell()
    const tellLater = () => requestAnimationFrame(() => setTimeout(() => this.#form.tell()))
    if (saved) saved.then(tellLater, tellLater)
    else tellLater()
    return saved
  }
}
