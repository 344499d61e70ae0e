import type { Change } from '@kvadrant/core'
import { expect, it } from 'vitest'
import { settled, until } from '../input/frames'
import type { Conformance } from '../conformance'
import { type Initiative, rowOf } from '../scenes/initiative'
import { openFigure } from '../mount/openFigure'
import { destination } from './reach'
import { NEAR_PX, off, seen } from './state'
import { waysOf } from './ways'

/** The change that the scene's journey must be reported as. */
export function expectedChange(
  { scene }: Conformance,
  reason: Change['reason'],
): Change<Initiative> {
  const { journey, definition, rows } = scene
  return {
    figure: definition.id,
    id: journey.id,
    row: rowOf(rows, journey.id),
    before: journey.before,
    changes: journey.changes,
    // The scene's rows keep every field under its own name.
    patch: journey.changes,
    region: journey.to,
    reason,
  }
}

/** One test for every way and both owners of the rows: the same end, and the same report but for its reason. */
export function movesByEveryInput(conformance: Conformance): void {
  const { scene } = conformance
  const { journey, sentences } = scene
  const counts = (changed: boolean) =>
    Object.fromEntries(
      Object.keys(scene.regions).map((region) => {
        const members = scene.rows.filter(
          (row) => regionOf(row, conformance, changed) === region,
        ).length
        if (scene.counted === false) return [region, '']
        return [region, members === 1 ? '1 satsning' : `${members} satsningar`]
      }),
    )

  const ways = waysOf(conformance)
  const cases = [
    ...ways.map((way) => ({ ...way, kept: 'host' as const })),
    ...ways
      .filter(({ principal }) => principal)
      .map((way) => ({
        ...way,
        kept: 'figure' as const,
      })),
  ]
  it.each(cases)(
    'a move by $name ends as every other one, its row kept by the $kept',
    async ({ travel, reason, kept }) => {
      const open = await openFigure(conformance, { kept, props: { table: 'open' } })
      const { calls, heard } = open
      expect(seen(open, journey.id)).toMatchObject({
        cells: journey.cellsBefore,
        counts: counts(false),
      })

      await travel(conformance, open)
      await until(() => expect(seen(open, journey.id).cells).toEqual(journey.cellsAfter))
      await settled()

      expect(calls.changes('onCommit')).toEqual([expectedChange(conformance, reason)])
      expect(calls.changes('onCommit')[0]?.row).toBe(rowOf(scene.rows, journey.id))
      expect(seen(open, journey.id)).toEqual({
        phase: 'resting',
        cells: journey.cellsAfter,
        counts: counts(true),
        lifted: false,
        ghosts: 0,
      })
      expect(off(conformance, open, destination(conformance, open))).toBeLessThan(NEAR_PX)
      expect(heard.last()).toBe(sentences.moved.sv)
      expect(calls.errors()).toEqual([])
    },
  )
}

function regionOf(row: Initiative, { scene }: Conformance, changed: boolean): string {
  const { journey, homes } = scene
  if (row.id !== journey.id) return homes[row.id] ?? ''
  return changed ? journey.to : journey.from
}
