import type { Candidate } from './candidate'
import { improve } from './improve'
import { createLabel, type Label } from './label'
import { createOccupancy } from './occupancy'
import { byPriority, byUrgency, markDearest } from './order'
import type { LabelPlacement, PlacedLabel } from './placed'
import { createPlot } from './plot'
import type { LabelOptions, LabelRequest } from './request'
import { pickBeside, pickPlace, placeBefore, type Search, searchBeside } from './search'
import { readSettings } from './settings'
import { thinSpots } from './spots'
import { squeezeIn } from './squeeze'
import { toTenth } from './tenth'

/** Labels that cover more of the plot than this hide it; from there on no more are tried. */
const MOST_COVERED = 0.45

/**
 * How many places may be looked at beyond those beside the marks, all labels together: first to
 * place them, then to place them better.
 */
const EFFORT_TO_PLACE = 30_000
const EFFORT_TO_IMPROVE = 40_000

/** With more labels than this, each has so much less effort spent on it. */
const MANY_LABELS = 100

/** Letters reach from the baseline about this far up and down around the middle of the line, in em. */
const BASELINE_BELOW_MIDDLE_EM = 0.35

/**
 * Finds a place for every label that has one. No label meets another label, a mark, an obstacle
 * or the edge of the bounds; no leader meets a label, another leader or a mark but its own. What
 * finds no place is dropped, low priorities first. Within one priority those with the fewest
 * places to choose from are decided first; then labels are moved, as long as that helps.
 *
 * The text stays whole, on one line or balanced on several, unless it cannot: then it is cut at
 * its end. The same requests and options always give the same placement, whatever objects carry
 * them; nothing is random and no clock is read. Numbers that are not finite never throw: a mark
 * without a position has its label dropped.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  options: LabelOptions,
): LabelPlacement {
  const settings = readSettings(options)
  if (settings === undefined) return { placed: [], dropped: requests.map((request) => request.id) }
  const { room, gapPx, leaders, maxLabels } = settings
  const { bounds } = options
  const wanted: Label[] = []
  requests.forEach((request, index) => {
    const label = createLabel(request, index, bounds, gapPx)
    if (label !== undefined) wanted.push(label)
  })
  const labels = thinSpots(wanted)
  const plot = createPlot(
    options,
    wanted.map((label) => label.mark),
  )
  const occupancy = createOccupancy(bounds)
  const share = Math.min(1, MANY_LABELS / labels.length)
  const search: Search = { plot, room, occupancy, leaders, effort: EFFORT_TO_PLACE * share }
  const mostCoveredPx = bounds.widthPx * bounds.heightPx * MOST_COVERED
  const isFull = () => occupancy.count() >= maxLabels || occupancy.areaPx() >= mostCoveredPx

  markDearest(labels)
  const before = new Map<number, Candidate>()
  for (const label of labels) {
    searchBeside(label, search)
    const place = placeBefore(label, search)
    if (place !== undefined) before.set(label.index, place)
  }
  const ordered = byUrgency(labels, (label) => before.has(label.index))

  for (const level of byPriority(ordered)) placeLevel(level, search, before, isFull)
  if (occupancy.areaPx() < mostCoveredPx) {
    improve(ordered, search, maxLabels, EFFORT_TO_IMPROVE * share)
  }
  squeezeIn(ordered, search, isFull)
  return assemble(requests, labels, search)
}

/**
 * Places the labels of one priority: those that can stay where they were or stand beside their
 * marks before those that have to move away, so that no label on a leader takes their places.
 */
function placeLevel(
  labels: readonly Label[],
  search: Search,
  before: ReadonlyMap<number, Candidate>,
  isFull: () => boolean,
): void {
  const { occupancy } = search
  const waiting: Label[] = []
  for (const label of labels) {
    if (isFull()) return
    const old = before.get(label.index)
    const stays = old !== undefined && occupancy.isFree(label.index, old)
    const place = stays ? old : pickBeside(label, search)?.place
    label.kept = stays
    if (place === undefined) waiting.push(label)
    else occupancy.put(label.index, place)
  }
  for (const label of waiting) {
    if (isFull()) return
    const pick = pickPlace(label, search)
    if (pick !== undefined) occupancy.put(label.index, pick.place)
  }
}

function assemble(
  requests: readonly LabelRequest[],
  labels: readonly Label[],
  search: Search,
): LabelPlacement {
  const { lineHeightPx, font } = search.room
  const byIndex = new Map(labels.map((label) => [label.index, label]))
  const placed: PlacedLabel[] = []
  const dropped: string[] = []
  requests.forEach((request, index) => {
    const label = byIndex.get(index)
    const place = search.occupancy.at(index)
    if (label === undefined || place === undefined) {
      dropped.push(request.id)
      return
    }
    const { box, shape, textAnchor, leader } = place
    const share = textAnchor === 'start' ? 0 : textAnchor === 'end' ? 1 : 0.5
    placed.push({
      id: request.id,
      lines: shape.lines,
      xPx: toTenth(box.xPx + box.widthPx * share),
      yPx: toTenth(box.yPx + lineHeightPx / 2 + font.sizePx * BASELINE_BELOW_MIDDLE_EM),
      textAnchor,
      box,
      ...(leader === undefined ? {} : { leader }),
      truncated: shape.truncated,
      markXPx: label.mark.xPx,
      markYPx: label.mark.yPx,
    })
  })
  return { placed, dropped }
}
