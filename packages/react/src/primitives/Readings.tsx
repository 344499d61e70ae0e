import { useFigureModel } from './context'
import { RegionReadings } from './RegionReadings'

/**
 * What each region means, how many lie in it, and what else the figure has to say, behind one button
 * below the drawing. As far as it is seen: no regions, no button; no initiatives, no counts.
 */
export function Readings() {
  return <RegionReadings model={useFigureModel()} />
}
