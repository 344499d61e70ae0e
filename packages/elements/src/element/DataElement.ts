import type { Messages, Texts } from '@kvadrant/core'
import { createRowSources, type RowSources } from '../rows/RowSources'
import type { RowsRead } from '../rows/rowsRead'
import { nearestLanguage } from '../language/nearestLanguage'
import { elementTexts } from '../texts/elementTexts'
import { createErrors, type Errors } from './Errors'
import { KvadrantElement } from './KvadrantElement'
import { problemText } from './problemText'

/** What an element says above its figure. */
export interface Said {
  readonly text: string
  readonly lang: string
  readonly grave: boolean
}

/** An element that has rows, wherever they come from. */
export abstract class DataElement extends KvadrantElement {
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
