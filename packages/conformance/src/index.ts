export type { Conformance } from './conformance'
export { describeFigureConformance } from './describeFigureConformance'
export type { SuiteOptions, SuitePart } from './describeFigureConformance'
