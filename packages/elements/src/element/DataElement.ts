import type { Domain, Fields, Messages, Texts } from '@kvadrant/core'
import { createRowSources, type RowSources } from '../rows/RowSources'
import type { RowsRead } from '../rows/rowsRead'
import { nearestLanguage } from '../language/nearestLanguage'
import { elementTexts } from '../texts/elementTexts'
import { createErrors, type Errors } from './Errors'
import { KvadrantElement } from './KvadrantElement'
import { problemText } from './problemText'

/** A row of which the element knows nothing beforehand: any key may be named. */
export interface AnyRow {
  readonly [key: string]: unknown
}

/** What an element says above its figure. */
export interface Said {
  readonly text: string
  readonly lang: string
  readonly grave: boolean
}

/** An element that has rows, wherever they come from. */
export abstract class DataElement extends KvadrantElement {
  /**
   * The language, as a tag. Swedish and English ship; for others give `messages`.
   * @default the nearest `lang` around the element
   */
  declare locale: string | undefined
  /** The direction of the text, which the drawing follows. @default the page's own */
  declare direction: 'ltr' | 'rtl' | undefined
  /** Whether the horizontal axis runs from right to left. @default as the direction is */
  declare mirror: boolean | undefined
  /** Whether marks can be looked at but not moved. */
  declare readOnly: boolean | undefined
  /** Whether there is no input at all. */
  declare disabled: boolean | undefined
  /**
   * Whether a moved mark waits for new `data`, or for a promise given in `kv-commit`. Left out,
   * the element keeps what people move, as an input does.
   */
  declare controlled: boolean | undefined
  /**
   * Where a row keeps what the figure reads: JSON, or pairs (`label: name; size: cost`). The
   * property takes functions of the row, too.
   * @default each field under its own name
   */
  declare fields: Fields<AnyRow, string> | undefined
  /** The least and the greatest value by field, in the units of the rows. @default 0 to 1 */
  declare domain: { readonly [field: string]: Domain | undefined } | undefined
  /** Where axes are split, by field, in that field's units. @default the middle */
  declare split: { readonly [field: string]: number | readonly number[] } | undefined
  /** Whether people may move the splits and the tolerance. */
  declare splitEditable: boolean | undefined
  /** The grid that moves keep to, as a distance in each field's units. @default none */
  declare snap: number | { readonly [field: string]: number } | undefined
  /**
   * The groups with a colour and a shape of their own, at most five.
   * @default the five largest
   */
  declare groups: readonly string[] | undefined
  /** Which rows are shown: a function of the row, or the groups that are. @default all */
  declare filter: readonly string[] | ((row: object) => boolean) | undefined
  /** Texts of your own, by key. */
  declare messages: Messages | undefined
  /** Id of the selected initiative. It follows what people select. @default none */
  declare selected: string | null | undefined
  /** Id of the initiative that is pointed at, where you hold it. */
  declare hovered: string | null | undefined
  /** Earlier rows, to compare with. */
  declare earlier: readonly object[] | null | undefined

  readonly #sources: RowSources = createRowSources(this, () => this.requestRender())
  /** @internal */
  protected readonly errors: Errors = createErrors(this)
  #shown: RowsRead | undefined

  /**
   * The rows: a list of objects, which are never changed. In the place of a list its JSON is
   * understood. Null and undefined for those of the attribute `data`, of `src` or of a child
   * `<script type="application/json">`, in this order.
   */
  get data(): readonly object[] | string | null | undefined {
    return this.#sources.given() as readonly object[] | string | null | undefined
  }

  set data(rows: readonly object[] | string | null | undefined) {
    this.#sources.give(rows)
    this.requestRender()
  }

  /** The address that rows are fetched from, JSON or CSV; the attribute `src`. */
  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  set src(address: string) {
    this.setAttribute('src', address)
  }

  /** Fetches the rows of `src` again. */
  reload(): void {
    this.#sources.stop()
    this.requestRender()
  }

  /** @internal */
  protected override enter(): () => void {
    const leave = super.enter()
    const again = () => this.requestRender()
    const children = new MutationObserver(again)
    children.observe(this, { childList: true, characterData: true, subtree: true })
    const page = this.ownerDocument
    page.addEventListener('DOMContentLoaded', again)
    return () => {
      leave()
      children.disconnect()
      page.removeEventListener('DOMContentLoaded', again)
      this.#sources.stop()
      this.#shown = undefined
    }
  }

  /**
   * The rows to draw now, undefined where nobody gave any, and what is to be said of them. Where
   * they are others than before, what people moved in those is taken back.
   * @internal
   */
  protected rowsNow(texts: Texts): { read: RowsRead | undefined; said: Said | undefined } {
    const now = this.#sources.now(this.told('fields'))
    const read = now === 'waiting' ? { rows: null } : now
    const isOther = read?.rows !== this.#shown?.rows || (now !== 'waiting' && read !== this.#shown)
    if (isOther && this.#shown) this.takeBack()
    this.#shown = read
    this.errors.attributes(this.unreadable(), texts)
    this.errors.problem(read?.problem, texts)
    if (isOther) this.errors.diagnostics(read?.diagnostics, texts)
    const { lang } = texts
    if (now === 'waiting') {
      return { read, said: { text: texts.say('element.loading'), lang, grave: false } }
    }
    const said = read?.problem && { text: problemText(read.problem, texts), lang, grave: true }
    return { read, said }
  }

  /**
   * Takes back what people moved in the rows so far.
   * @internal
   */
  protected abstract takeBack(): void

  /**
   * The language tag in force: told, or nearest in the page.
   * @internal
   */
  protected languageTag(): string | undefined {
    return this.told<string>('locale') ?? nearestLanguage(this)
  }

  /** @internal */
  protected texts(): Texts {
    return elementTexts(this.languageTag(), this.told<Messages>('messages'))
  }
}
