/** How long an announcement stays readable, in milliseconds; afterwards the region is emptied. */
const STAYS_MS = 5000

const ATTRIBUTE = 'data-kv-announcer'

/** A figure's hold on the live region. */
export interface Announcer {
  readonly say: (text: string) => void
  /** Lets go of the region; the last one to do so takes it away. */
  readonly release: () => void
}

const timers = new WeakMap<Document, ReturnType<typeof setTimeout>>()

/**
 * The one polite live region of a document. It is shared by every figure on the page, and found
 * by its attribute, so that several copies of the library share it too. Hidden by properties set
 * from script, which a strict content security policy allows and no stylesheet is needed for.
 */
export function holdAnnouncer(document: Document): Announcer {
  const region = regionOf(document)
  region.dataset.kvUsers = String(Number(region.dataset.kvUsers ?? 0) + 1)
  let held = true
  return {
    say: (text) => {
      const here = regionOf(document)
      clearTimeout(timers.get(document))
      // The same words twice are spoken twice only if the text changes.
      here.textContent = here.textContent === text ? `${text}\u00a0` : text
      timers.set(
        document,
        setTimeout(() => {
          here.textContent = ''
        }, STAYS_MS),
      )
    },
    release: () => {
      if (!held) return
      held = false
      const here = document.querySelector<HTMLElement>(`[${ATTRIBUTE}]`)
      const left = Number(here?.dataset.kvUsers ?? 1) - 1
      if (here && left > 0) here.dataset.kvUsers = String(left)
      if (left > 0) return
      clearTimeout(timers.get(document))
      here?.remove()
    },
  }
}

function regionOf(document: Document): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[${ATTRIBUTE}]`)
  if (found) return found
  const region = document.createElement('div')
  region.setAttribute(ATTRIBUTE, '')
  region.setAttribute('role', 'status')
  region.setAttribute('aria-live', 'polite')
  region.setAttribute('aria-atomic', 'true')
  Object.assign(region.style, {
    position: 'fixed',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  })
  document.body.append(region)
  return region
}
