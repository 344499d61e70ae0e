import { borderline, diagnosePortfolio, place } from '@kvadrant/core'
import { useDeferredValue, useMemo } from 'react'
import { useDiagnostics } from '../hooks/useDiagnostics'
import { useTexts } from '../hooks/useTexts'
import { usePortfolioState } from '../portfolio/context'
import { findingsSpeech, JUDGED_FIGURES } from './figures'
import type { FindingsModel, JudgedFigure } from './model'
import { DEFAULT_UNCERTAINTY, type FindingsProps } from './options'
import { ruleEntries, unjudgedEntries } from './ruleEntries'
import { useFindingsSource } from './useFindingsSource'

/**
 * Judges the rows of the props, or of the portfolio around: the same diagnosis and the same figures
 * as everywhere else, so that a finding and a figure cannot disagree.
 */
export function useFindings(props: FindingsProps<object>): FindingsModel {
  const shared = usePortfolioState()?.shared
  const texts = useTexts(
    findingsSpeech,
    props.locale ?? shared?.locale,
    props.messages ?? shared?.messages,
  )
  const source = useFindingsSource(props)
  const { tolerance, hidden, selected, select, hover, host } = source
  // What was moved is drawn first; the judging of thousands of rows must not hold it up.
  const data = useDeferredValue(source.data)
  const reading = useDeferredValue(source.reading)
  const { loadLimit } = props
  // Anything may stand there; what is no number is as if nothing did.
  const uncertainty =
    typeof props.uncertainty === 'number' ? props.uncertainty : DEFAULT_UNCERTAINTY

  const settings = useMemo(
    () => ({ ...reading, unnamed: (row: number) => texts.say('figure.unnamed', { row }) }),
    [reading, texts],
  )
  const diagnosis = useMemo(
    () => diagnosePortfolio<object>(data, { ...settings, tolerance, loadLimit }),
    [data, settings, tolerance, loadLimit],
  )
  const figures = useMemo(
    () =>
      JUDGED_FIGURES.map((definition): JudgedFigure => {
        const own = { ...settings, tolerance: tolerance?.[definition.id] }
        const placement = place<object>(data, definition, own)
        return {
          definition,
          placement,
          placedById: new Map(placement.placed.map((placed) => [placed.id, placed])),
          borderline: new Set(borderline({ definition, placement }, uncertainty)),
        }
      }),
    [data, settings, tolerance, uncertainty],
  )
  useDiagnostics(diagnosis.diagnostics, { onDiagnostics: props.onDiagnostics }, host)

  const found = useMemo(() => {
    const { rules, diagnostics } = diagnosis
    const initiatives = diagnosis.initiatives.filter(({ id }) => !hidden.has(id))
    return {
      initiatives,
      hidden: hidden.size,
      entries: ruleEntries(rules, initiatives),
      unjudged: unjudgedEntries(rules, initiatives),
      borderline: initiatives.filter(({ id }) => figures.some((one) => one.borderline.has(id))),
      diagnostics,
    }
  }, [diagnosis, figures, hidden])
  return useMemo(
    () => ({
      ...found,
      texts,
      figures,
      chosen: found.initiatives.find(({ id }) => id === selected),
      choose: (initiative) => select(initiative?.id, initiative?.row ?? null),
      hover,
    }),
    [found, texts, figures, selected, select, hover],
  )
}
