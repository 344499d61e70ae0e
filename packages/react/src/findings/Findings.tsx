import { refusalText } from '@kvadrant/core'
import { useId } from 'react'
import { usePortfolioState } from '../portfolio/context'
import { ByInitiative } from './ByInitiative'
import { Heading, levelBelow } from './Heading'
import type { FindingsProps } from './options'
import { PortfolioFindings } from './PortfolioFindings'
import { useFindings } from './useFindings'

/**
 * What the positions of initiatives in all figures say together: of a portfolio, each thing found
 * once with everyone it was found in; or of one initiative, with the values that brought it about
 * and how near a border it lies. Inside a `Portfolio` it follows every move as the figures do.
 * Nothing here announces itself: a move is told by the figure that it was made in.
 */
export function Findings<Row extends object>(props: FindingsProps<Row>) {
  // Inside, rows are objects and nothing more.
  const model = useFindings(props as unknown as FindingsProps<object>)
  const direction = usePortfolioState()?.shared.direction
  const { by = 'portfolio', headingLevel, theme, id, className } = props
  const { texts, initiatives, hidden, figures } = model
  const titleId = useId()
  const of = by === 'initiative' ? 'initiative' : 'portfolio'
  const refusal = figures[0] && refusalText(figures[0].placement, texts)
  const View = of === 'initiative' ? ByInitiative : PortfolioFindings
  return (
    <section
      id={id}
      className={className}
      // The stylesheet gives a figure's colours, type and buttons to what has this name.
      data-kv-figure="findings"
      data-kv-findings={of}
      data-kv-theme={theme}
      lang={texts.lang}
      dir={props.direction ?? direction}
      aria-label={props['aria-label']}
      aria-labelledby={
        props['aria-labelledby'] ?? (props['aria-label'] === undefined ? titleId : undefined)
      }
    >
      <header data-kv-head="">
        <Heading level={headingLevel} id={titleId} of="all">
          {props.title ?? texts.say(`findings.title.${of}`)}
        </Heading>
        {initiatives.length > 0 && (
          <p data-kv-subtitle="">{texts.say('findings.judged', { count: initiatives.length })}</p>
        )}
      </header>
      {initiatives.length > 0 ? (
        <View model={model} level={levelBelow(headingLevel)} />
      ) : (
        <p data-kv-nothing="">{refusal ?? texts.say('findings.empty')}</p>
      )}
      {hidden > 0 && <p data-kv-filtered="">{texts.say('filtered.note', { count: hidden })}</p>}
    </section>
  )
}
