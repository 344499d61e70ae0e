import type { Coordinate } from '../model/position'
import type { Placed, Placement } from '../placement/place'
import { readingOrder } from '../placement/order'
import { type Speaker, axisName, regionName, valueText } from './sentences'

/** A row of the figure's table. */
export interface TableRow {
  readonly id: string
  readonly label: string
  readonly group: string
  /** One value per axis, as the language writes it. */
  readonly values: readonly string[]
  readonly region: string
  readonly outside: boolean
}

/** The figure as a table: the same initiatives, in the same order, with the same regions. */
export interface TableModel {
  readonly axisNames: readonly string[]
  readonly hasGroups: boolean
  readonly rows: readonly TableRow[]
}

/** A value as it stands in a table under its axis's name, whose unit is said there: a share without its sign. */
export function cellText(speaker: Speaker, axis: number, value: Coordinate): string {
  if (!speaker.definition.coding || value === null) return valueText(speaker, axis, value)
  return speaker.texts.number(value, speaker.scales[axis]?.decimals)
}

/** The unit of the values under an axis's name; empty where they have none. */
export function unitText({ definition, texts }: Speaker): string {
  return definition.coding ? texts.say('value.share', { number: '' }).trim() : ''
}

/** Makes the table of a placement, in reading order. */
export function tableOf(speaker: Speaker, placement: Placement): TableModel {
  const { definition } = speaker
  const ordered = readingOrder(placement.placed, placement.partition, definition.space.arrows)
  return {
    axisNames: definition.axes.map((_, axis) => axisName(speaker, axis)),
    hasGroups: ordered.some(({ group }) => group !== ''),
    rows: ordered.map((placed) => tableRow(speaker, placed)),
  }
}

function tableRow(speaker: Speaker, placed: Placed): TableRow {
  return {
    id: placed.id,
    label: placed.label,
    group: placed.group,
    values: placed.values.map((value, axis) => valueText(speaker, axis, value)),
    region: regionName(speaker, placed.region),
    outside: placed.outside,
  }
}
