import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ELEMENTS } from '../../src/defineElements'
import { PARTS } from '../../src/renderer/nameParts'
import { readElements } from './elements'
import { EVENTS } from './events'
import { customDataOf } from './manifest'

const elements = await readElements('packages/elements')

describe('the manifest of the elements', () => {
  it('has every element that is registered, and no other', () => {
    const registered = Object.entries(ELEMENTS).map(([tag, { name }]) => [tag, name])
    expect(elements.map(({ tag, className }) => [tag, className])).toEqual(registered)
  })

  it.each(Object.entries(ELEMENTS))('has every attribute of <%s>, explained', (tag, element) => {
    const read = elements.find((one) => one.tag === tag)
    const named = new Set(read?.attributes.map(({ name }) => name))
    named.delete('name')
    expect(named).toEqual(new Set(element.observedAttributes))
    expect(read?.attributes.filter(({ description }) => description === '')).toEqual([])
  })

  it.each(Object.entries(ELEMENTS))('has only members of <%s> that are there', (tag, element) => {
    const members = elements.find((one) => one.tag === tag)?.members ?? []
    expect(members.filter(({ name }) => !(name in element.prototype))).toEqual([])
    expect(members.map(({ name }) => name)).toContain('data')
  })

  it('lets no setting hide what every HTML element has', () => {
    // As of the HTML standard; on the server there is no class to ask.
    const taken = ['title', 'lang', 'dir', 'hidden', 'before', 'after', 'id', 'style', 'slot']
    const names = elements.flatMap(({ members }) => members.map(({ name }) => name))
    expect(names.filter((name) => taken.includes(name))).toEqual([])
  })

  it('says what the guide says: every attribute, property, method, event and part', () => {
    const guide = readFileSync('docs/guides/elements.md', 'utf8')
    const words = new Set(guide.match(/[\w-]+/g))
    const names = elements.flatMap(({ tag, attributes, members }) => {
      return [tag, ...attributes.map(({ name }) => name), ...members.map(({ name }) => name)]
    })
    const all = [...new Set([...names, ...Object.keys(EVENTS), ...Object.values(PARTS)])]
    expect(all.filter((name) => !words.has(name))).toEqual([])
  })

  it('tells editors which words an attribute can hold', () => {
    expect(customDataOf(elements)).toMatchObject({
      tags: expect.arrayContaining([
        expect.objectContaining({
          name: 'kv-complexity-quadrant',
          attributes: expect.arrayContaining([
            expect.objectContaining({
              name: 'theme',
              values: [{ name: 'light' }, { name: 'dark' }, { name: 'forced' }],
            }),
            expect.objectContaining({ name: 'readonly', valueSet: 'v' }),
            expect.objectContaining({
              name: 'heading-level',
              values: ['2', '3', '4', '5', '6'].map((name) => ({ name })),
            }),
          ]),
        }),
      ]),
    })
  })
})
