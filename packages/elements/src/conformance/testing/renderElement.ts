import type { ConformanceProps, Render } from '@kvadrant/conformance/mount'
import { hear } from './hear'

/** The elements' properties that have another name than the components' props, which HTML has taken. */
const PROPERTIES: Readonly<Record<string, string>> = { title: 'heading', before: 'earlier' }

/**
 * Puts an element on the page and sets the suite's props as its properties; callbacks hear of its
 * events. `data` makes it wait for the host; `defaultData` is given once, and kept by the element.
 *
 * @param tag The element's.
 * @param always What it is told besides, by property: the axes of a matrix.
 */
export function renderElement(
  tag: `kv-${string}`,
  always: Readonly<Record<string, unknown>> = {},
): Render {
  return (container, first) => {
    // Also where the container is in another document: there it is taken over, as a page would have it.
    const element = document.createElement(tag)
    let now = first
    hear(element, () => now)
    const told = new Set<string>()
    const tell = () => {
      const settings = { ...always, ...settingsOf(now) }
      for (const name of new Set([...told, ...Object.keys(settings)])) {
        told.add(name)
        Reflect.set(element, PROPERTIES[name] ?? name, settings[name])
      }
    }
    tell()
    if (first.defaultData) Reflect.set(element, 'data', first.defaultData)
    container.append(element)
    return {
      update: (props) => {
        now = props
        tell()
      },
      unmount: () => element.remove(),
    }
  }
}

/** What is set on the element: everything but callbacks and the rows that it keeps itself. */
function settingsOf({ defaultData: _given, ...props }: ConformanceProps): Record<string, unknown> {
  const settings = Object.entries(props).filter(([, value]) => typeof value !== 'function')
  return { ...Object.fromEntries(settings), controlled: props.data !== undefined }
}
