import type { Reveal } from '@kvadrant/core'
import type { FigureHandle } from '@kvadrant/react'
import { DataElement } from './DataElement'
import { createFormValue, type FormValue } from './FormValue'
import type { PictureOptions } from './pictureOptions'

/**
 * An element that holds a figure: what can be told it and asked of it. It stands in forms: its value
 * is where everything lies.
 */
export abstract class HandledElement extends DataElement {
  /** Forms know the element. */
  static readonly formAssociated = true

  /** The figure's own measure of distance on the unit scale. @default the figure's own */
  declare tolerance: number | undefined
  /** The title of the figure: the question that it answers. @default the figure's own */
  declare heading: string | undefined
  /** The title's level among the page's headings. @default no heading */
  declare headingLevel: 2 | 3 | 4 | 5 | 6 | undefined
  /**
   * What is shown, under the title; empty for none.
   * @default how many initiatives by which axes
   */
  declare subtitle: string | undefined
  /** Whether the subtitle says that the values are illustrative. */
  declare illustrative: boolean | undefined
  /** Whether marks are labelled. @default true */
  declare labels: boolean | undefined
  /** Colours of its own. @default the page's colour scheme */
  declare theme: 'light' | 'dark' | 'forced' | undefined
  /**
   * Where the table stands: behind a button, open below, or beside the drawing.
   * @default behind
   */
  declare table: 'behind' | 'open' | 'beside' | undefined
  /**
   * What the marks are drawn with: as `auto`, a canvas where they are many.
   * @default auto
   */
  declare renderer: 'auto' | 'svg' | 'canvas' | undefined
  /**
   * Whether the regions' meanings stand inside them, where there is room.
   * @default with at most six initiatives
   */
  declare readingsInside: boolean | undefined
  /** What of the figure is shown, for one that is built up step by step. @default everything */
  declare reveal: Reveal | undefined
  /** Width of the drawing in CSS pixels. @default the width of its container */
  declare width: number | undefined
  /** Height of the drawing in CSS pixels. @default its own proportion of the width */
  declare height: number | undefined

  readonly #internals = this.attachInternals()
  readonly #form: FormValue = createFormValue(this.#internals, () => this.#handle)
  #handle: FigureHandle | null = null

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
   */
  toPNG(options?: PictureOptions): Promise<Blob> {
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
    this.requestRender()
  }

  override attributeChangedCallback(name: string): void {
    // To the browser any text disables a form's element.
    if (name === 'disabled' && this.getAttribute(name)?.trim().toLowerCase() === 'false') {
      this.removeAttribute(name)
    } else {
      super.attributeChangedCallback(name)
    }
  }

  formResetCallback(): void {
    this.reset()
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state
  }

  /** @internal */
  protected override takeBack(): void {
    if (!this.told('controlled')) this.#handle?.reset()
  }

  /**
   * Takes the figure's handle, null once it is gone.
   * @internal
   */
  protected readonly keepHandle = (handle: FigureHandle | null) => {
    this.#handle = handle
    this.#form.tell()
  }

  /**
   * Tells the form where everything lies, once what was just changed is drawn.
   * @internal
   */
  protected tellForm(): void {
    this.#form.tell()
  }

  /**
   * Whether there is no input: the element's own word, or that of a fieldset around it. Undefined
   * where nobody says.
   * @internal
   */
  protected isDisabled(): boolean | undefined {
    const own = this.told<boolean>('disabled')
    return own || (!this.hasAttribute('disabled') && this.matches(':disabled')) ? true : own
  }
}
