import { until } from '@kvadrant/conformance/input'
import { viewOf } from '@kvadrant/conformance/mount'
import type { FigureView } from '@kvadrant/conformance/mount'
import { expect, onTestFinished } from 'vitest'
import type { ELEMENTS } from '../defineElements'

/** The elements by tag, as a page meets them. */
export type Elements = { [Tag in keyof typeof ELEMENTS]: InstanceType<(typeof ELEMENTS)[Tag]> }

/** Three initiatives, and where they lie in the complexity quadrant. */
export const ROWS = [
  { id: 'a', label: 'Alfa', organisationalComplexity: 0.2, innovationComplexity: 0.3 },
  { id: 'b', label: 'Beta', organisationalComplexity: 0.8, innovationComplexity: 0.7 },
  { id: 'c', label: 'Gamma', organisationalComplexity: 0.6, innovationComplexity: 0.1 },
] as const

/** Makes an element with attributes, in a page or another document. */
export function make<Tag extends keyof Elements>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  page: Document = document,
): Elements[Tag] {
  // A tag says which class it is of, once the script is loaded.
  const element = page.createElement(tag) as HTMLElement as Elements[Tag]
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

/** Puts a node on the page for one test. */
export function put<Kind extends Element>(node: Kind, parent: Node = document.body): Kind {
  parent.appendChild(node)
  onTestFinished(() => node.remove())
  return node
}

/** Looks into an element. */
export function inside(element: Element): FigureView {
  if (!element.shadowRoot) throw new Error(`${element.localName} is no element of ours yet.`)
  return viewOf(element.shadowRoot)
}

/** The ids of the marks that an element draws; none before it is drawn. */
export function marksOf(element: Element): readonly (string | null)[] {
  const marks = element.shadowRoot?.querySelectorAll('[data-kv-marks] [data-kv-mark]') ?? []
  return [...marks].map((mark) => mark.getAttribute('data-kv-mark'))
}

/** What an element says above its figure; undefined for nothing. */
export function noticeOf(element: Element): string | undefined {
  return element.shadowRoot?.querySelector('[data-kv-notice]')?.textContent ?? undefined
}

/** Moves an initiative along one axis by its range, as a screen reader does. */
export async function move(
  element: Elements['kv-complexity-quadrant'],
  id: string,
  field: string,
  value: string,
): Promise<void> {
  expect(element.focusMark(id)).toBe(true)
  const { label } = ROWS.find((row) => row.id === id) ?? { label: '' }
  await until(() => expect(inside(element).activeName()).toContain(label))
  slide(element, field, value)
}

/** Slides the range of the mark that the keyboard is at. */
export function slide(element: Element, field: string, value: string): void {
  const range = inside(element).range(field)
  range.value = value
  range.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Collects the details of an element's events, for one test. */
export function collect(name: string, from: EventTarget = document): unknown[] {
  const details: unknown[] = []
  const hear = (event: Event) => details.push((event as CustomEvent<unknown>).detail)
  from.addEventListener(name, hear)
  onTestFinished(() => from.removeEventListener(name, hear))
  return details
}
