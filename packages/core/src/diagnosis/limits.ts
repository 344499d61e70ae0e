import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import type { FigureDefinition } from '../figures/defineFigure'
import { dilemma, dilemmaOf } from '../figures/dilemma/dilemma'
import type { DilemmaDimension } from '../figures/dilemma/dimensions'
import { partnership } from '../figures/partnership/partnership'
import type { Diagnostic } from '../model/diagnostic'
import { readSetting } from '../model/setting'
import { axisScales } from '../placement/axisScales'
import type { PlaceOptions } from '../placement/place'
import { saneSplits, saneTolerance } from '../placement/saneSplits'
import type { Partition } from '../regions/partition'
import type { Domain, FieldScale } from '../scales/domain'

/** Where the borders are that initiatives are judged by. Give what the figures are given. */
export interface DiagnoseOptions {
  /**
   * Where the axes of the complexity quadrant are split, by field; other fields are not looked at.
   * On the unit scale for `diagnose`, in the fields' own units for a portfolio. @default the figure's
   */
  readonly split?: PlaceOptions['split']
  /** A figure's own measure of distance, by the figure's id, on the unit scale. */
  readonly tolerance?:
    | {
        /** How far ambition may lie from capability. @default the figure's, 0.15 */
        readonly capacity?: number | undefined
        /** How far a partnership's weight may lie from what its task needs. @default the figure's, 0.2 */
        readonly partnership?: number | undefined
        /** From which tension on a relation is a dilemma. @default the figure's, 0.3 */
        readonly dilemma?: number | undefined
      }
    | undefined
  /** More ties between the parties than this are a finding. @default none: nothing is said of the load */
  readonly loadLimit?: number | undefined
  /** The dimensions of the dilemma. @default the seven of the figure */
  readonly dimensions?: readonly DilemmaDimension[] | undefined
}

/** The figures whose regions rules ask for. */
export type JudgedFigure = 'complexity' | 'capacity' | 'coordination' | 'dilemma'

/** A figure as initiatives on the unit scale are judged by it. */
export interface Judgement {
  readonly definition: FigureDefinition
  /** Of values on the unit scale; of shares where the figure has a coding. */
  readonly scales: readonly FieldScale[]
  readonly partition: Partition
}

/** The borders in force. */
export interface Limits {
  readonly figures: { readonly [figure in JudgedFigure]: Judgement }
  /** How far a partnership's weight may lie from what its task needs, on the unit scale. */
  readonly partnership: number
  readonly load: number | undefined
}

/**
 * The borders in force, made by the figures' own functions, so that a finding and a figure that got
 * the same settings cannot disagree. What cannot be used is as if it were not given; a split that
 * cannot be is reported.
 * @throws as `dilemmaOf` does, for dimensions that are none: a developer's mistake.
 */
export function limitsOf(
  { split, tolerance, loadLimit, dimensions }: DiagnoseOptions,
  domain?: PlaceOptions['domain'],
  diagnostics: Diagnostic[] = [],
): Limits {
  const judged = (definition: FigureDefinition): Judgement => {
    // The host's domain has a say in where its splits are, and nowhere else; the reader reports it.
    const splits = saneSplits(definition, axisScales(definition, domain, []), split, diagnostics)
    const own = saneTolerance(definition, readSetting(tolerance, definition.id))
    return {
      definition,
      scales: axisScales(definition, unitDomains(definition), []),
      partition: definition.partition(splits, own),
    }
  }
  return {
    figures: {
      complexity: judged(complexity),
      capacity: judged(capacity),
      coordination: judged(coordination),
      dilemma: judged(dimensions ? dilemmaOf(dimensions) : dilemma),
    },
    partnership: saneTolerance(partnership, readSetting(tolerance, partnership.id)),
    load: typeof loadLimit === 'number' && loadLimit >= 0 ? loadLimit : undefined,
  }
}

function unitDomains({ axes }: FigureDefinition): { readonly [field: string]: Domain } {
  return Object.fromEntries(axes.map(({ field }) => [field, [0, 1]]))
}
