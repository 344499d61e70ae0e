import { spotIn } from '../raw/spotIn'
import { mountFigure } from '../react/mountFigure'
import { tooltipText } from '../react/Tooltip'
import { NivoCanvas } from './NivoCanvas'

/** Nivo's canvas on a page. */
export const mount = mountFigure(NivoCanvas, (host, position) => ({
  spot: (id) => spotIn(host.querySelector('canvas'), position(id)),
  pointedAt: () => tooltipText(host),
}))
