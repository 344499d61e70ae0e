import type { Mount } from '../contestant'

/** An empty box: what the measuring itself costs. It hears no input and holds no data. */
export const mount: Mount = (host) => {
  const box = document.createElement('div')
  host.append(box)
  return {
    spot: () => ({ xPx: 400, yPx: 300 }),
    position: () => undefined,
    pointedAt: () => '',
    unmount: () => box.remove(),
  }
}
