import { useFigureModel } from './context'
import { NotPlacedList } from './NotPlacedList'

/** The rows without a place, with the reason for each. Nothing where every row has one. */
export function NotPlaced() {
  return <NotPlacedList model={useFigureModel()} />
}
