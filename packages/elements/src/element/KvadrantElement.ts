import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Setting } from '../attributes/setting'
import { watchLanguage } from '../language/watchLanguage'
import { nameParts } from '../renderer/nameParts'
import { adoptStyles } from './adoptStyles'
import { HTMLElementBase } from './HTMLElementBase'
import { createSettings, type Settings } from './Settings'

/**
 * What all elements share: they turn what they are told into the props of a React component, which
 * the renderer draws in their shadow root, once before each frame that needs it.
 */
export abstract class KvadrantElement extends HTMLElementBase {
  /**
   * What the element can be told besides its rows.
   * @internal
   */
  static readonly settings: readonly Setting[] = []

  /** The attributes that the element reads. */
  static get observedAttributes(): readonly string[] {
    const named = this.settings.flatMap(({ attribute }) => attribute ?? [])
    return [...named, 'data', 'src']
  }

  readonly #settings: Settings
  #root: Root | undefined
  #asked = false
  #leave: (() => void) | undefined

  constructor() {
    super()
    const { settings } = this.constructor as typeof KvadrantElement
    this.#settings = createSettings(this, settings)
    this.attachShadow({ mode: 'open' })
  }

  /**
   * Makes accessors of what the class can be told. Each class does it once, for itself.
   * @internal
   */
  protected static expose(): void {
    for (const { property } of this.settings) {
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: KvadrantElement) {
          return this.#settings.valueOf(property)
        },
        set(this: KvadrantElement, value: unknown) {
          this.#settings.give(property, value)
          this.requestRender()
        },
      })
    }
  }

  connectedCallback(): void {
    this.#takeOver()
    if (this.#leave) this.moved()
    else this.#leave = this.enter()
    this.requestRender()
  }

  disconnectedCallback(): void {
    // What is only moved in the page is connected again by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#depart()
    })
  }

  adoptedCallback(): void {
    this.#depart()
    if (this.isConnected) this.connectedCallback()
  }

  attributeChangedCallback(name: string): void {
    this.#settings.attributeChanged(name)
    this.requestRender()
  }

  /**
   * What is to be drawn, as of now.
   * @internal
   */
  protected abstract content(): ReactNode

  /**
   * Called once the element stands in a page; gives back how it leaves.
   * @internal
   */
  protected enter(): () => void {
    return watchLanguage(this.ownerDocument, () => this.requestRender())
  }

  /**
   * Called once the element stands elsewhere in its page.
   * @internal
   */
  protected moved(): void {
    // What it stands in says its language, which every drawing looks up.
  }

  /**
   * Draws anew before the browser does, once however often it is asked.
   * @internal
   */
  protected requestRender(): void {
    if (this.#asked) return
    this.#asked = true
    queueMicrotask(() => {
      this.#asked = false
      const { shadowRoot } = this
      if (!this.isConnected || !shadowRoot) return
      adoptStyles(shadowRoot)
      nameParts()
      this.#root ??= createRoot(shadowRoot)
      this.#root.render(this.content())
    })
  }

  /**
   * The value in force of something that the element can be told. It may be anything: the figure
   * looks at it.
   * @internal
   */
  protected told<Value>(property: string): Value | undefined {
    return this.#settings.valueOf(property) as Value | undefined
  }

  /**
   * Keeps what people made of something that the element was told, until it is told anew.
   * @internal
   */
  protected keep(property: string, value: unknown): void {
    this.#settings.keep(property, value)
    this.requestRender()
  }

  /**
   * The attributes that nothing could be made of.
   * @internal
   */
  protected unreadable(): ReturnType<Settings['unreadable']> {
    return this.#settings.unreadable()
  }

  #depart(): void {
    this.#leave?.()
    this.#leave = undefined
    this.#root?.unmount()
    this.#root = undefined
  }

  /** Takes over what was set on the element before it was one of ours: its own properties hide ours. */
  #takeOver(): void {
    const { settings } = this.constructor as typeof KvadrantElement
    for (const property of ['data', ...settings.map((one) => one.property)]) {
      if (!Object.hasOwn(this, property)) continue
      const value: unknown = Reflect.get(this, property)
      Reflect.deleteProperty(this, property)
      Reflect.set(this, property, value)
    }
  }
}
