import { middleOf } from '../raw/middleOf'
import { mountFigure } from '../react/mountFigure'
import { tooltipText } from '../react/Tooltip'
import { Floor } from './Floor'

/** The React floor on a page. */
export const mount = mountFigure(Floor, (host) => ({
  spot: (id) => middleOf(host, id),
  pointedAt: () => tooltipText(host),
}))
