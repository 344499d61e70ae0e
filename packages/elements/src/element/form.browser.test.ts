import { until } from '@kvadrant/conformance/input'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadElements } from '../conformance/testing/loadElements'
import { inside, make, marksOf, move, put, ROWS } from '../testing/onPage'

beforeAll(loadElements)

/** A form with a figure that is drawn. */
async function form() {
  const element = make('kv-complexity-quadrant', { name: 'lage', locale: 'sv' })
  element.data = ROWS
  const around = document.createElement('form')
  const set = document.createElement('fieldset')
  set.append(element)
  around.append(set)
  put(around)
  await until(() => expect(marksOf(element)).toHaveLength(3))
  const sent = () => {
    const text = new FormData(around).get('lage')
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as object) : text
  }
  return { around, set, element, sent }
}

const POSITIONS = Object.fromEntries(
  ROWS.map(({ id, organisationalComplexity, innovationComplexity }) => [
    id,
    { organisationalComplexity, innovationComplexity },
  ]),
)

const MOVED = { organisationalComplexity: 0.25, innovationComplexity: 0.3 }

describe('in a form', () => {
  it('the positions are sent under the name, and go back with a reset', async () => {
    const { around, element, sent } = await form()
    expect(element.form).toBe(around)
    expect(element.type).toBe('kv-complexity-quadrant')
    await until(() => expect(sent()).toEqual(POSITIONS))
    await move(element, 'a', 'organisationalComplexity', '0.25')
    await until(() => expect(sent()).toMatchObject({ a: MOVED }))
    around.reset()
    await until(() => expect(sent()).toEqual(POSITIONS))
    expect(inside(element).button('Ångra')).toHaveAttribute('aria-disabled', 'true')
  })

  it('positions are shown again that were kept from before, once there are rows', async () => {
    const { element, sent } = await form()
    element.value = JSON.stringify({
      a: MOVED,
      nobody: MOVED,
      b: { organisationalComplexity: 'x' },
    })
    await until(() => expect(sent()).toEqual({ ...POSITIONS, a: MOVED }))

    const late = make('kv-complexity-quadrant')
    late.formStateRestoreCallback(JSON.stringify({ a: MOVED }))
    put(late)
    late.data = ROWS
    await until(() => expect(late.value).toContain('0.25'))
    late.value = 'not JSON'
    await until(() => expect(JSON.parse(late.value)).toMatchObject({ a: MOVED }))
  })

  it('a fieldset that is disabled disables the figure, and sends nothing', async () => {
    const { set, element, sent } = await form()
    set.disabled = true
    await until(() => expect(inside(element).count('disabled')).toBe(1))
    expect(sent()).toBeNull()
    set.disabled = false
    await until(() => expect(inside(element).count('disabled')).toBe(0))
  })
})
