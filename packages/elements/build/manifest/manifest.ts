import { PARTS } from '../../src/renderer/nameParts'
import type { ElementRead } from './elements'
import { EVENTS } from './events'

const MODULE = 'dist/index.js'

/** The elements as a custom elements manifest, version 1. */
export function manifestOf(elements: readonly ElementRead[]): object {
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: elements.map(declarationOf),
        exports: elements.flatMap(({ tag, className }) => {
          const declaration = { name: className, module: MODULE }
          return [
            { kind: 'js', name: className, declaration },
            { kind: 'custom-element-definition', name: tag, declaration },
          ]
        }),
      },
    ],
  }
}

function declarationOf({ tag, className, description, attributes, members }: ElementRead): object {
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName: tag,
    description,
    superclass: { name: 'HTMLElement' },
    attributes: attributes.map(({ name, property, type, ...about }) => ({
      name,
      fieldName: property,
      type: { text: type },
      description: about.description,
      default: about.default,
    })),
    members,
    events: Object.entries(EVENTS).map(([name, { detail, about }]) => ({
      name,
      type: { text: `CustomEvent<${detail}>` },
      description: about,
    })),
    cssParts: [...new Set(Object.values(PARTS))].map((name) => ({ name })),
  }
}

/** The elements for editors that read HTML custom data. */
export function customDataOf(elements: readonly ElementRead[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map(({ name, type, ...about }) => ({
        name,
        description: about.description,
        ...choicesIn(type),
      })),
    })),
  }
}

/** The words that an attribute can hold, or that its presence says enough. */
function choicesIn(type: string): object {
  if (/\bboolean\b/.test(type)) return { valueSet: 'v' }
  const words = [...type.matchAll(/'(\w+)'|(?<![\w[])(\d)(?![\w\]])/g)].map(
    (match) => match[1] ?? match[2],
  )
  return words.length > 0 ? { values: words.map((name) => ({ name })) } : {}
}
