import type { Setting } from '../attributes/setting'
import { isMapped } from '../rows/readRowsTable'
import type { RowsRead } from '../rows/rowsRead'

/** Props by name, not looked at yet. */
export type LooseProps = { readonly [prop: string]: unknown }

/** What a component is given of what an element was told: everything that was, by the component's own names. */
export function toldProps(
  settings: readonly Setting[],
  told: (property: string) => unknown,
): LooseProps {
  return Object.fromEntries(
    settings.flatMap(({ property, prop = property }) => {
      const value = told(property)
      return value === undefined ? [] : [[prop, value]]
    }),
  )
}

/**
 * The rows as a component takes them: held by the page, or kept by the figure. Scales and fields that
 * the rows' file says stand where the element was told none; fields that a file was read by already
 * name nothing in its rows any more.
 */
export function rowProps(
  read: RowsRead | undefined,
  controlled: boolean,
  told: LooseProps,
): LooseProps {
  if (!read) return {}
  const { rows, domain } = read
  return {
    ...(controlled ? { data: rows } : { defaultData: rows }),
    ...(domain && { domain: { ...domain, ...recordOf(told.domain) } }),
    fields: fieldsFor(read, recordOf(told.fields)),
  }
}

function fieldsFor({ fields, isTable }: RowsRead, told: LooseProps | undefined) {
  if (!isTable) return fields ? { ...fields, ...told } : told
  const own = Object.entries(told ?? {}).filter(
    ([field, source]) => typeof source === 'function' || !isMapped(field),
  )
  return own.length > 0 ? Object.fromEntries(own) : undefined
}

function recordOf(value: unknown): LooseProps | undefined {
  return typeof value === 'object' && value !== null ? (value as LooseProps) : undefined
}
