import type { Diagnostic } from '@kvadrant/core'
import { render } from '@testing-library/react'
import { expect } from 'vitest'
import { ComplexityQuadrant, type ComplexityQuadrantProps, type HostError } from '../../index'
import { faultsIn } from '../../server/testing/faults'

/** Props with what no type would let through: tests give the figure what a host gives it by mistake. */
export type AnyProps = { readonly [name in keyof ComplexityQuadrantProps<object>]?: unknown }

/** A figure on a page, and what it told its host. */
export interface Shown {
  readonly container: HTMLElement
  /** The diagnostics that the host heard of last. */
  readonly diagnostics: () => readonly Diagnostic[]
  /** What the host's callbacks threw or rejected. */
  readonly errors: readonly (HostError & { readonly error: unknown })[]
  readonly rerender: (props: AnyProps) => void
  readonly unmount: () => void
}

/** Shows the complexity quadrant with any props at all. */
export function shown(props: AnyProps): Shown {
  let latest: readonly Diagnostic[] = []
  const errors: (HostError & { readonly error: unknown })[] = []
  const figure = (own: AnyProps) => {
    const given = {
      onDiagnostics: (diagnostics: readonly Diagnostic[]) => void (latest = diagnostics),
      onError: (error: unknown, where: HostError) => void errors.push({ ...where, error }),
      ...own,
    } as ComplexityQuadrantProps<object>
    return <ComplexityQuadrant {...given} />
  }
  const { container, rerender, unmount } = render(figure(props))
  return {
    container,
    diagnostics: () => latest,
    errors,
    rerender: (own) => rerender(figure(own)),
    unmount,
  }
}

/** The ids of the marks that are drawn; of a stack the first one's. */
export function marksIn(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('[data-kv-marks] [data-kv-mark]')].map(
    (mark) => mark.getAttribute('data-kv-mark') ?? '',
  )
}

/** The texts of a table row's cells, a number field's value in its place; undefined where there is no such row. */
export function cellsOf(container: HTMLElement, id: string): readonly string[] | undefined {
  const row = [...container.querySelectorAll('[data-kv-row]')].find(
    (one) => one.getAttribute('data-kv-row') === id,
  )
  return (
    row &&
    [...row.children].map((cell) => cell.querySelector('input')?.value ?? cell.textContent ?? '')
  )
}

/** The lines of the list of rows without a place. */
export function notPlacedIn(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll('[data-kv-not-placed] li')].map(
    ({ textContent }) => textContent ?? '',
  )
}

/** Demands that a figure is there and holds nothing that it must not. */
export function expectSound(container: HTMLElement, textIsFree = true): void {
  expect(container.querySelector('[data-kv-plot]')).not.toBeNull()
  expect(faultsIn(container, { textIsFree })).toEqual([])
}
