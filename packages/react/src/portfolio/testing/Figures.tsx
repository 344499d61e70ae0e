import { complexity, partnership } from '@kvadrant/core'
import type { Initiative } from '@kvadrant/conformance/scenes'
import { DecisionMatrix, Figure, type FigureProps, useFigureModel } from '../../index'
import { X, Y } from './rows'

/** The figures of the page: two that read the same two fields, and one that reads one of them beside its own. */
export type Where = 'complexity' | 'matrix' | 'partnership'

export const WHERE: readonly Where[] = ['complexity', 'matrix', 'partnership']

/** What a host gives the figures themselves. */
export type OwnProps = { readonly [figure in Where]?: Partial<FigureProps<Initiative>> }

/** How often each figure was rendered. */
export type Renders = { -readonly [figure in Where]: number }

/** Props of {@link Figures}. */
export interface FiguresProps {
  readonly own: OwnProps
  readonly without: readonly Where[]
  /** Hears of each render of a figure. */
  readonly onRender: (where: Where) => void
}

/** Three figures, each in an element that has its name. */
export function Figures({ own, without, onRender }: FiguresProps) {
  const of = (where: Where) => <Counted onRender={() => onRender(where)} />
  const { domain: _domain, fields: _fields, title: _title, ...matrix } = own.matrix ?? {}
  return (
    <>
      <div data-where="complexity">
        {!without.includes('complexity') && (
          <Figure definition={complexity} {...own.complexity}>
            {of('complexity')}
          </Figure>
        )}
      </div>
      <div data-where="matrix">
        {!without.includes('matrix') && (
          <DecisionMatrix
            {...matrix}
            title="Vad först?"
            axes={[
              { field: X, name: 'Insats', domain: [0, 10] },
              { field: Y, name: 'Nytta', domain: [0, 10] },
            ]}
            regions={[
              [
                { id: 'now', name: 'Nu' },
                { id: 'plan', name: 'Planera' },
              ],
              [
                { id: 'fill', name: 'Fyll ut' },
                { id: 'leave', name: 'Låt bli' },
              ],
            ]}
          />
        )}
      </div>
      <div data-where="partnership">
        {!without.includes('partnership') && (
          <Figure definition={partnership} {...own.partnership}>
            {of('partnership')}
          </Figure>
        )}
      </div>
    </>
  )
}

/** Inside a figure: renders whenever it does, since a figure's model is another at each render. */
function Counted({ onRender }: { readonly onRender: () => void }) {
  useFigureModel()
  onRender()
  return null
}
