import { gridDriver } from '../drivers/gridDriver'
import { lineDriver } from '../drivers/lineDriver'
import { planeDriver } from '../drivers/planeDriver'
import { profileDriver } from '../drivers/profileDriver'
import { simplexDriver } from '../drivers/simplexDriver'
import { capacityScene } from '../scenes/capacityScene'
import { complexityScene } from '../scenes/complexityScene'
import { coordinationScene } from '../scenes/coordinationScene'
import { dilemmaScene } from '../scenes/dilemmaScene'
import type { Initiative } from '../scenes/initiative'
import { matrixScene } from '../scenes/matrixScene'
import { partnershipScene } from '../scenes/partnershipScene'
import { rolesScene } from '../scenes/rolesScene'
import type { Moved } from './moveInside'

/** Every figure, by the element's tag without its beginning; the matrix is that of `effortMatrix`. */
export const FIGURES = {
  'sourcing-dilemma': { driver: profileDriver, scene: dilemmaScene },
  'innovation-capacity': { driver: planeDriver, scene: capacityScene },
  'partnership-weight': { driver: lineDriver, scene: partnershipScene },
  'coordination-forces': { driver: simplexDriver, scene: coordinationScene },
  'complexity-quadrant': { driver: planeDriver, scene: complexityScene },
  'innovation-roles': { driver: gridDriver, scene: rolesScene },
  'decision-matrix': { driver: planeDriver, scene: matrixScene },
} as const satisfies Readonly<Record<string, Moved>>

export type FigureName = keyof typeof FIGURES

const scenes = Object.values(FIGURES).map(({ scene }) => scene)

/** The scenes' rows in one: each row with the fields of every figure, for a portfolio. */
export const ROWS: readonly Initiative[] = ['a', 'b', 'c'].map((id) =>
  Object.assign({ id, label: '' }, ...scenes.map(({ rows }) => rows.find((row) => row.id === id))),
)

/** The scales of all fields. */
export const DOMAIN: (typeof complexityScene)['domain'] = Object.assign(
  {},
  ...scenes.map(({ domain }) => domain),
)
