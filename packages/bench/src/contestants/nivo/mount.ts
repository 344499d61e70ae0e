import { middleOf } from '../raw/middleOf'
import { mountFigure } from '../react/mountFigure'
import { tooltipText } from '../react/Tooltip'
import { Nivo } from './Nivo'

/** Nivo's SVG on a page. */
export const mount = mountFigure(Nivo, (host) => ({
  spot: (id) => middleOf(host, id),
  pointedAt: () => tooltipText(host),
}))
