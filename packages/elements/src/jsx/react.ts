// Types of the elements in React's JSX, 18 and 19: import it once, anywhere in your program.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { ELEMENTS } from '../defineElements'
import type { ElementListeners, ElementProps } from './elementProps'

type Props<Element extends HTMLElement> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof ElementProps<Element>
> &
  ElementProps<Element> &
  ElementListeners

/** The elements' props by tag. */
export type KvadrantElements = {
  [Tag in keyof typeof ELEMENTS]: Props<InstanceType<(typeof ELEMENTS)[Tag]>>
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KvadrantElements {}
  }
}
