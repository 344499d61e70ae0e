// Types of the elements in Preact's JSX: import it once, anywhere in your program.
import type { HTMLAttributes } from 'preact'
import type { ELEMENTS } from '../defineElements'
import type { ElementListeners, ElementProps } from './elementProps'

type Props<Element extends HTMLElement> = Omit<
  HTMLAttributes<Element>,
  keyof ElementProps<Element>
> &
  ElementProps<Element> &
  ElementListeners

/** The elements' props by tag. */
export type KvadrantElements = {
  [Tag in keyof typeof ELEMENTS]: Props<InstanceType<(typeof ELEMENTS)[Tag]>>
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends KvadrantElements {}
  }
}
