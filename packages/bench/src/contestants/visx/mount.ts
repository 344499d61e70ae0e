import { middleOf } from '../raw/middleOf'
import { mountFigure } from '../react/mountFigure'
import { tooltipText } from '../react/Tooltip'
import { Visx } from './Visx'

/** Visx on a page. */
export const mount = mountFigure(Visx, (host) => ({
  spot: (id) => middleOf(host, id),
  pointedAt: () => tooltipText(host),
}))
