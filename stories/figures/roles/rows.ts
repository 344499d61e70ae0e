import { initiatives } from '../../fixtures/initiatives'
import { municipalities } from '../../fixtures/municipalities'
import { seeded } from '../../fixtures/seeded'

const SIZES = ['small', 'medium', 'large'] as const
const STANCES = ['wait', 'copy', 'collaborate', 'steer', 'lead'] as const

/** Three initiatives in three cells. */
export const threeRoles: readonly object[] = initiatives.filter(({ id }) =>
  ['S07', 'S20', 'S12'].includes(id ?? ''),
)

/** Every municipality once: most of them small, most of them waiting. Names are real, the rest is not. */
export const manyRoles: readonly object[] = placeAll()

/** An initiative without a stance, one with a word that no stance has, and one that is whole. */
export const halfFinished: readonly object[] = [
  { id: '1', label: 'Utan hållning', organisationSize: 'small' },
  { id: '2', label: 'Med okänt ord', organisationSize: 'small', stance: 'hurry' },
  { id: '3', label: 'Hel', organisationSize: 'small', stance: 'copy' },
]

function placeAll(): readonly object[] {
  const next = seeded(2021)
  const low = (count: number) => Math.min(count - 1, Math.floor(next() * next() * count))
  return municipalities.map(({ id, label, group }) => ({
    id,
    label,
    group,
    organisationSize: SIZES[low(SIZES.length)],
    stance: STANCES[low(STANCES.length)],
  }))
}
