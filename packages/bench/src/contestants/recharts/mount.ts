import { middleOf } from '../raw/middleOf'
import { mountFigure } from '../react/mountFigure'
import { tooltipText } from '../react/Tooltip'
import { Recharts } from './Recharts'

/** Recharts on a page. */
export const mount = mountFigure(Recharts, (host) => ({
  spot: (id) => middleOf(host, id),
  pointedAt: () => tooltipText(host),
}))
