import type { KvadrantEventMap } from '../element/events'

type Action = (...args: never[]) => unknown

/** What an element can be given in JSX: its properties by their names, and the attributes besides. */
export type ElementProps<Element extends HTMLElement> = {
  readonly [
    Name in Exclude<keyof Element, keyof HTMLElement> as Element[Name] extends Action ? never : Name
  ]?: Element[Name] | string | undefined
} & {
  readonly readonly?: boolean | string | undefined
}

/** Listeners as React 19 and Preact take them: `onkv-commit`. */
export type ElementListeners = {
  readonly [Name in keyof KvadrantEventMap as `on${Name}`]?:
    | ((event: KvadrantEventMap[Name]) => void)
    | undefined
}
