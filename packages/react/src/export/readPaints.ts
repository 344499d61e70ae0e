import { LIGHT_PAINTS, PAINT_TOKENS, type Paints, type PaintToken, safePaint } from '@kvadrant/core'
import { plainColour } from './plainColour'

/** What a token's probe inherits where the token has no colour of its own. */
const UNSET = 'rgba(1, 2, 3, 0.5)'

/**
 * The colours that a figure has now, for a picture of it: those of its theme's custom properties,
 * `--kv-now-` and the token's name, as they are at `root` (light or dark, forced colours, whatever
 * the host has set by `--kv-`), in hexadecimal form. Without our stylesheet they are the host's own
 * `--kv-`. A token without a usable colour has the light theme's.
 *
 * Puts an element into `root` for as long as it reads, and takes it away before anything is painted.
 */
export function readPaints(root: Element): Paints {
  const { ownerDocument } = root
  const holder = ownerDocument.createElement('span')
  holder.hidden = true
  setStyle(holder, 'color', UNSET)
  // A browser may tell the colour that it paints under forced colours; the token's own is wanted.
  setStyle(holder, 'forced-color-adjust', 'none')
  const probes = PAINT_TOKENS.map((token) => {
    const probe = ownerDocument.createElement('span')
    setStyle(probe, 'color', `var(--kv-now-${token}, var(--kv-${token}))`)
    holder.append(probe)
    return [token, probe] as const
  })
  root.append(holder)
  try {
    const view = ownerDocument.defaultView
    const paints: Record<PaintToken, string> = { ...LIGHT_PAINTS }
    for (const [token, probe] of probes) {
      const computed = view?.getComputedStyle(probe).color ?? UNSET
      const colour = computed === UNSET ? undefined : plainColour(computed)
      paints[token] = safePaint(colour, LIGHT_PAINTS[token])
    }
    return paints
  } finally {
    holder.remove()
  }
}

/** By the object model, which every content security policy allows, and over the host's own rules. */
function setStyle(element: HTMLElement, property: string, value: string): void {
  element.style.setProperty(property, value, 'important')
}
