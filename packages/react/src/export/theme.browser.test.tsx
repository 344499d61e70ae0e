import { DARK_PAINTS, LIGHT_PAINTS } from '@kvadrant/core'
import { render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { readPaints } from './readPaints'
import '../../styles.css'

afterEach(() => emulate([]))

function emulate(features: readonly { name: string; value: string }[]) {
  return cdp().send('Emulation.setEmulatedMedia', { features: [...features] })
}

function paintsIn(theme?: string) {
  const { container } = render(
    <div data-kv-theme={theme}>
      <div data-kv-figure="" />
    </div>,
  )
  const figure = container.querySelector('[data-kv-figure]')
  if (!figure) throw new Error('no figure')
  return readPaints(figure)
}

describe('the stylesheet’s colours', () => {
  it('are those of the palettes', () => {
    expect(paintsIn('light')).toEqual(LIGHT_PAINTS)
    expect(paintsIn('dark')).toEqual(DARK_PAINTS)
  })

  it('are the system’s under forced colours: marks and paper stay apart', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }])
    const paints = paintsIn()
    expect(paints['group-0']).not.toBe(paints.paper)
    expect(paints['tint-rose']).toBe(paints.paper)
    expect(paints.ink).toBe(paints['group-0'])
  })
})
