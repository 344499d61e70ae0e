import {
  type FigureDefinition,
  place,
  type PlacedFigure,
  type Placement,
  type Speaker,
} from '@kvadrant/core'
import type { CellRecord } from '@kvadrant/core/interchange'
import { type PortfolioData, usePortfolio } from '@kvadrant/react'
import { useMemo } from 'react'
import { figureTexts } from '../../page/figureTexts'
import type { Language } from '../../page/language'

/** A figure over the portfolio's rows, with all that sentences about it are made from. */
export interface ReadFigure extends PlacedFigure {
  readonly placement: Placement<CellRecord>
  readonly speaker: Speaker
}

/** The portfolio's rows in some figures, as the figures show them: with what was moved, without what the filter leaves out. */
export function usePlacements(
  definitions: readonly FigureDefinition[],
  language: Language,
): readonly ReadFigure[] {
  const { data, rows } = usePortfolio<CellRecord>()
  return useMemo(() => {
    const shown = new Set(rows.flatMap((row) => (row.shown ? [row.id] : [])))
    return definitions.map((definition) => readFigure(definition, language, data, shown))
  }, [definitions, language, data, rows])
}

/** The portfolio's rows in one figure. */
export function usePlacement(
  definition: FigureDefinition,
  language: Language,
): ReadFigure | undefined {
  const definitions = useMemo(() => [definition], [definition])
  const [read] = usePlacements(definitions, language)
  return read
}

/** Rows in a figure, by the portfolio's settings. */
export function readFigure(
  definition: FigureDefinition,
  language: Language,
  data: Omit<PortfolioData<CellRecord>, 'overlay'> & Partial<PortfolioData<CellRecord>>,
  shown?: ReadonlySet<string>,
): ReadFigure {
  const { rows, fields, domain, split, tolerance, overlay } = data
  const all = place<CellRecord>(rows, definition, {
    fields,
    domain,
    split,
    overlay,
    tolerance: Object.hasOwn(tolerance, definition.id) ? tolerance[definition.id] : undefined,
  })
  const placement = shown
    ? {
        ...all,
        placed: all.placed.filter(({ id }) => shown.has(id)),
        notPlaced: all.notPlaced.filter(({ id }) => shown.has(id)),
      }
    : all
  const texts = figureTexts(language, definition)
  const { scales, tolerance: inForce } = placement
  return { definition, placement, speaker: { definition, texts, scales, tolerance: inForce } }
}
