import type { ArgTypes } from '@storybook/react-vite'

/** A type as react-docgen reports it. */
interface DocgenType {
  readonly name: string
  /** The type as it stands in the source, where it has more than one part. */
  readonly raw?: string
  readonly elements?: readonly { readonly name: string; readonly value?: string }[]
}

interface DocgenProp {
  readonly description?: string
  readonly required?: boolean
  readonly tsType?: DocgenType
}

/**
 * The properties of a component for Storybook's table and controls, from its own docstrings: the type as
 * it stands in the source, and what follows `@default` in a column of its own. Only words, numbers and
 * switches get a control.
 */
export function propTable(component: unknown): ArgTypes {
  return Object.fromEntries(
    Object.entries(propsOf(component)).map(([name, { description = '', required, tsType }]) => {
      const [text = '', fallback] = description.split(/\s*@default\s+/)
      const type = tsType?.raw ?? tsType?.name ?? ''
      return [
        name,
        {
          name,
          description: text.replaceAll(/\s+/g, ' '),
          type: { name: 'other', value: type, required: required === true },
          table: {
            type: { summary: type.replace(/\s*\|\s*undefined$/, '') },
            ...(fallback !== undefined && { defaultValue: { summary: fallback.trim() } }),
          },
          ...controlOf(tsType),
        },
      ]
    }),
  )
}

/** What react-docgen found out about a component, which it leaves on the component itself. */
function propsOf(component: unknown): Readonly<Record<string, DocgenProp>> {
  const carrier = new Map(Object.entries(component ?? {}))
  const docgen = carrier.get('__docgenInfo') as { props?: Record<string, DocgenProp> } | undefined
  return docgen?.props ?? {}
}

function controlOf(type: DocgenType | undefined) {
  const parts = (type?.elements ?? [{ name: type?.name ?? '' }]).filter(
    ({ name }) => name !== 'undefined',
  )
  if (parts.every(({ name }) => name === 'literal')) {
    const options = parts.map(({ value = '' }) => value.replaceAll(/^'|'$/g, ''))
    return { control: 'select', options } as const
  }
  const [only, ...more] = parts
  if (!only || more.length > 0) return { control: false } as const
  return { control: CONTROLS[only.name] ?? false } as const
}

const CONTROLS: { readonly [type: string]: 'boolean' | 'text' | 'number' | undefined } = {
  boolean: 'boolean',
  string: 'text',
  number: 'number',
}
