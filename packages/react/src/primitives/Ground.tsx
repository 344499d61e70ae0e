import { Axes } from './Axes'
import { Backdrops } from './Backdrops'
import { useFigureModel } from './context'
import { Regions } from './Regions'
import { Trails } from './Trails'

/** What lies under the marks: regions, what stands between them and the marks, axes, trails. */
export function Ground() {
  const { layout } = useFigureModel()
  return (
    <>
      <Regions layout={layout} />
      <Backdrops layout={layout} />
      <Axes layout={layout} />
      <Trails />
    </>
  )
}
