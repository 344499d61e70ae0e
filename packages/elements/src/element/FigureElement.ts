import type { FigureHandle, FigureProps } from '@kvadrant/react'
import { type ComponentType, createElement, type ReactNode, type RefAttributes } from 'react'
import { send, sendCommit } from './events'
import { KvadrantElement } from './KvadrantElement'
import { nearestLanguage } from './nearestLanguage'

/** A figure component, whatever its rows are. */
export type AnyFigure = ComponentType<FigureProps<object> & RefAttributes<FigureHandle>>

/** An element that draws a figure. */
export abstract class FigureElement extends KvadrantElement {
  /** The component that draws it. */
  static readonly component: AnyFigure

  #data: unknown
  #handle: FigureHandle | null = null

  /** The rows. */
  get data(): readonly object[] | null | undefined {
    return this.#data as readonly object[] | null | undefined
  }

  set data(rows: readonly object[] | null | undefined) {
    this.#data = rows
    this.requestRender()
  }

  protected override content(): ReactNode {
    const { component, settings } = this.constructor as typeof FigureElement
    const props = settings.map(({ property, prop = property }) => [prop, this.told(property)])
    const { controlled, ...given } = Object.fromEntries(props) as Record<string, unknown>
    const rows = this.#rows()
    return createElement(component, {
      ...given,
      ...(controlled ? { data: rows } : { defaultData: rows }),
      locale: this.told<string>('locale') ?? nearestLanguage(this),
      ref: this.#keep,
      onMove: (change) => send(this, 'kv-move', { change }),
      onCommit: (change) => sendCommit(this, change),
      onSelect: (id) => send(this, 'kv-select', { id }),
    })
  }

  readonly #keep = (handle: FigureHandle | null) => {
    this.#handle = handle
  }

  /** The figure in a paragraph, as a screen reader hears it; empty before it is drawn. */
  describe(): string {
    return this.#handle?.describe() ?? ''
  }

  #rows(): readonly object[] | null {
    if (this.#data !== undefined && this.#data !== null) return this.data ?? null
    const text = this.getAttribute('data')
    return text === null ? null : (JSON.parse(text) as readonly object[])
  }
}
