import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Setting } from '../attributes/setting'
import { adoptStyles } from './adoptStyles'
import { HTMLElementBase } from './HTMLElementBase'
import { createSettings, type Settings } from './Settings'

/**
 * What all elements share: they read what they are told into the props of a React component, which
 * the renderer draws in their shadow root. They have no behaviour of their own.
 */
export abstract class KvadrantElement extends HTMLElementBase {
  /** What the element can be told besides its rows. */
  static readonly settings: readonly Setting[] = []

  static get observedAttributes(): readonly string[] {
    const named = this.settings.flatMap(({ attribute }) => attribute ?? [])
    return [...named, 'data', 'lang']
  }

  readonly #settings: Settings
  #root: Root | undefined
  #asked = false

  constructor() {
    super()
    const { settings } = this.constructor as typeof KvadrantElement
    this.#settings = createSettings(this, settings)
    this.attachShadow({ mode: 'open', delegatesFocus: false })
    for (const property of ['data', ...settings.map((one) => one.property)]) this.#upgrade(property)
  }

  /** Makes accessors of what the class can be told. Each class does it once, for itself. */
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
    this.requestRender()
  }

  disconnectedCallback(): void {
    // What is only moved in the page is connected again by then.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#root?.unmount()
      this.#root = undefined
    })
  }

  adoptedCallback(): void {
    this.requestRender()
  }

  attributeChangedCallback(): void {
    this.requestRender()
  }

  /** What is to be drawn, as of now. */
  protected abstract content(): ReactNode

  /** Draws anew before the browser does, once however often it is asked. */
  protected requestRender(): void {
    if (this.#asked) return
    this.#asked = true
    queueMicrotask(() => {
      this.#asked = false
      const { shadowRoot } = this
      if (!this.isConnected || !shadowRoot) return
      adoptStyles(shadowRoot)
      this.#root ??= createRoot(shadowRoot)
      this.#root.render(this.content())
    })
  }

  /** The value in force of something that the element can be told. */
  protected told<Value>(property: string): Value | undefined {
    // What an attribute says is looked at by the figure, which takes anything.
    return this.#settings.valueOf(property) as Value | undefined
  }

  /** Takes over what was set on the element before it was one of ours. */
  #upgrade(property: string): void {
    if (!Object.hasOwn(this, property)) return
    const value: unknown = Reflect.get(this, property)
    Reflect.deleteProperty(this, property)
    queueMicrotask(() => Reflect.set(this, property, value))
  }
}
