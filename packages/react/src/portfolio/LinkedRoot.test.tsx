import { act, render, screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'
import { ComplexityQuadrant } from '../figures/ComplexityQuadrant'
import { LinkedRoot, type PortfolioLink, usePortfolioLink } from './LinkedRoot'
import { Portfolio } from './Portfolio'
import { usePortfolio } from './usePortfolio'

const rows = [
  { id: 'a', label: 'Alfa', organisationalComplexity: 0.2, innovationComplexity: 0.3 },
  { id: 'b', label: 'Beta', organisationalComplexity: 0.8, innovationComplexity: 0.7 },
]

function Hand({ to }: { readonly to: (link: PortfolioLink) => void }) {
  const link = usePortfolioLink()
  useEffect(() => {
    to(link)
  }, [to, link])
  return null
}

function Acts({ to }: { readonly to: (model: ReturnType<typeof usePortfolio>) => void }) {
  const model = usePortfolio()
  useEffect(() => {
    to(model)
  })
  return null
}

describe('LinkedRoot', () => {
  it('has a figure of another root show what its portfolio holds, now and later', async () => {
    let model: ReturnType<typeof usePortfolio> | undefined
    const far = render(<LinkedRoot link={undefined} />)
    const show = (link: PortfolioLink) =>
      far.rerender(
        <LinkedRoot link={link}>
          <ComplexityQuadrant table="open" />
        </LinkedRoot>,
      )
    render(
      <Portfolio defaultData={rows} locale="sv">
        <Hand to={show} />
        <Acts to={(now) => (model = now)} />
      </Portfolio>,
    )
    const cells = () => screen.getAllByRole('textbox').map((one) => (one as HTMLInputElement).value)
    // Another root is rendered in its own time.
    await waitFor(() => expect(cells()).toEqual(['0,8', '0,7', '0,2', '0,3']))

    act(() => void model?.commit([{ id: 'a', changes: { organisationalComplexity: 0.5 } }]))
    await waitFor(() => expect(cells()).toContain('0,5'))

    act(() => model?.reset())
    await waitFor(() => expect(cells()).toEqual(['0,8', '0,7', '0,2', '0,3']))
    expect(model?.canUndo).toBe(false)
  })

  it('throws where there is no portfolio to hand on', () => {
    const outside = () => render(<Hand to={() => undefined} />)
    expect(outside).toThrow('usePortfolioLink belongs inside a <Portfolio>.')
  })
})
