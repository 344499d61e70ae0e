import type { Messages } from '../../i18n/catalogue'
import { UNIT_DOMAIN } from '../../scales/domain'
import type { MatrixAxis, MatrixOptions } from './options'

/** The texts of a matrix under the keys that figures look them up by, in the one language that the host wrote. */
export function matrixTexts(id: string, options: MatrixOptions): Messages {
  const { title, axes, regions, foot } = options
  const [across, up] = axes
  return Object.fromEntries([
    [`${id}.title`, title],
    [`${id}.name`, title],
    [`${id}.direction`, foot ?? `${up.name} ↑ · ${across.name} →`],
    // Between the cells of a grid nothing can lie.
    ...(across.steps ? [['figure.borders', '']] : []),
    ...axes.flatMap((axis) => axisTexts(`${id}.axis.${axis.field}`, axis)),
    ...regions.flat().flatMap((region) => [
      [`${id}.region.${region.id}`, region.name],
      // In a grid a cell's name stands in it, above what it means.
      ...(across.steps ? [[`${id}.cell.${region.id}`, region.name]] : []),
      [`${id}.region.${region.id}.reading`, region.reading ?? ''],
    ]),
  ])
}

function axisTexts(
  key: string,
  { name, low, high, steps, domain = UNIT_DOMAIN }: MatrixAxis,
): readonly (readonly [string, string])[] {
  return [
    [key, name],
    [`${key}.low`, low ?? steps?.[0]?.name ?? String(domain[0])],
    [`${key}.high`, high ?? steps?.at(-1)?.name ?? String(domain[1])],
    ...(steps ?? []).map((step) => [`${key}.step.${step.word}`, step.name] as const),
  ]
}
