import { createContext, useContext } from 'react'
import type { FigureModel } from '../model'

const FigureContext = createContext<FigureModel | undefined>(undefined)

/** Hands a figure's model to the primitives inside it. */
export const FigureProvider = FigureContext.Provider

/**
 * The model of the figure that a primitive stands in.
 * @throws Error outside of a figure: a developer's mistake.
 */
export function useFigureModel(): FigureModel {
  const model = useContext(FigureContext)
  if (!model) throw new Error('This part belongs inside a <FigureRoot>.')
  return model
}
