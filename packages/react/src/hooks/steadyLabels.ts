import type { FigureLayout, LabelPlacement } from '@kvadrant/core'
import { type LabelInput, labelsOf } from './drawingSteps'

/** Places labels so that those that need not move stay where they were. */
export type PlaceSteadily = <Row>(input: LabelInput<Row>) => LabelPlacement

interface Before {
  readonly input: LabelInput<unknown>
  readonly labels: LabelPlacement
}

/**
 * Remembers the labels of one drawing: when a mark has moved or a row has come, the labels of the
 * others stay. In another room, in other words or in other type they are placed afresh.
 */
export function createSteadyLabels(): PlaceSteadily {
  let before: Before | undefined
  return (input) => {
    if (before && sameInput(before.input, input)) return before.labels
    const previous = before && sameRoom(before.input, input) ? before.labels.placed : undefined
    const labels = labelsOf({ ...input, previous })
    before = { input, labels }
    return labels
  }
}

function sameInput(a: LabelInput<unknown>, b: LabelInput<unknown>): boolean {
  return (
    a.wanted === b.wanted &&
    a.layout === b.layout &&
    a.placement === b.placement &&
    a.texts === b.texts &&
    a.measure === b.measure
  )
}

function sameRoom(a: LabelInput<unknown>, b: LabelInput<unknown>): boolean {
  return a.texts === b.texts && a.measure === b.measure && sameFrame(a.layout, b.layout)
}

function sameFrame(a: FigureLayout, b: FigureLayout): boolean {
  return (
    a.widthPx === b.widthPx &&
    a.heightPx === b.heightPx &&
    a.sizes.label.sizePx === b.sizes.label.sizePx
  )
}
