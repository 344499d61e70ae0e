import '@kvadrant/react/styles.css'
import { lowContrasts } from '@kvadrant/core'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { closest, seenColour, seenDistance, VISIONS } from './colourVision'
import { PROFILES } from './profiles'
import { readColours, readTheme, type Colours } from './readTheme'
import { themeCss } from './themeCss'
import { TOKEN_GROUPS } from './tokens'

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] }))

const marks = (colours: Colours) =>
  TOKEN_GROUPS.groups.filter((token) => token !== 'rest').map((token) => colours[token])

/** Shapes tell groups apart too; this far apart, colours do it on their own. */
const APART = 0.055

describe.each([undefined, ...PROFILES])('the theme %s', (profile) => {
  it.each(['light', 'dark'] as const)('keeps every contrast, %s', (scheme) => {
    expect(lowContrasts(readTheme(document.body, profile)[scheme])).toEqual([])
  })

  it.each(['light', 'dark'] as const)('keeps groups apart in every vision, %s', (scheme) => {
    const colours = marks(readTheme(document.body, profile)[scheme])
    expect(VISIONS.filter((vision) => closest(colours, vision) < APART)).toEqual([])
  })
})

it('paper has colours that keep every contrast and that every vision tells apart', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  const colours = readColours(document.body, 'dark')
  expect(colours.paper).toBe('#ffffff')
  expect(lowContrasts(colours)).toEqual([])
  expect(VISIONS.filter((vision) => closest(marks(colours), vision) < APART)).toEqual([])
})

it('a theme taken away is the theme', () => {
  const plain = readTheme(document.body)
  expect(themeCss(plain, plain)).toBe('')
  for (const profile of PROFILES) {
    const theme = readTheme(document.body, profile)
    const css = themeCss(theme, plain).replace(':root', '[data-taken]')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const room = document.createElement('div')
    room.dataset['taken'] = ''
    document.body.append(room)
    expect(readTheme(room)).toEqual(theme)
    room.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
})

it('red and green of one lightness are far apart, but not without green cones', () => {
  expect(seenDistance('#c8503c', '#648c1e', 'normal')).toBeGreaterThan(0.2)
  expect(seenDistance('#c8503c', '#648c1e', 'deutan')).toBeLessThan(0.1)
  expect(seenColour('#808080', 'protan')).toBe('#808080')
})
