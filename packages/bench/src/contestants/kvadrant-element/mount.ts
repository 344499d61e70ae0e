import address from '@kvadrant/elements/kvadrant.js?url'
import { heightPx, widthPx } from '../../scene/frame'
import { groups, movePoint } from '../../scene/scene'
import type { Mount } from '../contestant'
import { eyes } from '../kvadrant/eyes'
import { fields, positionIn } from '../kvadrant/fields'

await loaded(address)

/** The element of the one script on a page without React. It keeps what people move and tells of it. */
export const mount: Mount = (host, scene) => {
  let points = scene.points
  const element = document.createElement('kv-complexity-quadrant')
  Object.assign(element, {
    locale: 'en',
    groups,
    fields,
    width: widthPx,
    height: heightPx,
    data: points,
  })
  element.addEventListener('kv-commit', (event) => {
    const change = changeIn(event)
    if (change) points = movePoint(points, change.id, ...positionIn(change, points))
  })
  host.append(element)
  const { shadowRoot } = element
  if (!shadowRoot) throw new Error('The element is not registered')
  const position = (id: string) => points.find((point) => point.id === id)
  return {
    ...eyes(shadowRoot, position),
    position,
    unmount: () => element.remove(),
  }
}

/** The change that a commit tells of; undefined for a portfolio's, which are several. */
function changeIn(event: Event) {
  if (!(event instanceof CustomEvent)) return undefined
  const detail = event.detail as { readonly change: Parameters<typeof positionIn>[0] | readonly [] }
  return 'id' in detail.change ? detail.change : undefined
}

/** Loads a classic script, as a page without a build step does. */
function loaded(src: string): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { src })
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve)
    script.addEventListener('error', () => reject(new Error(`${src} does not load`)))
    document.head.append(script)
  })
}
