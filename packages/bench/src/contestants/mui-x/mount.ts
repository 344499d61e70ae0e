import { middleOf } from '../raw/middleOf'
import { mountFigure } from '../react/mountFigure'
import { MuiX } from './MuiX'

/** MUI X on a page; its tooltip stands at the end of the page's body. */
export const mount = mountFigure(MuiX, (host) => ({
  spot: (id) => middleOf(host, id),
  pointedAt: () => document.querySelector('.MuiChartsTooltip-root')?.textContent ?? '',
}))
