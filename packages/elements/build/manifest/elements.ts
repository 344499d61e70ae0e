import { readdirSync, readFileSync } from 'node:fs'
import * as tables from '../../src/attributes/figureSettings'
import type { Setting } from '../../src/attributes/setting'
import { type Member, type ReadClass, readClasses } from './readClasses'

/** An element as the manifest tells of it. */
export interface ElementRead {
  readonly tag: string
  readonly className: string
  readonly description: string
  readonly attributes: readonly AttributeRead[]
  readonly members: readonly Member[]
}

/** An attribute, and the property that it stands for. */
export interface AttributeRead {
  readonly name: string
  readonly property: string
  readonly description: string
  readonly type: string
  readonly default?: string | undefined
}

/** Attributes that all elements, or all figures, read beside those of their tables. */
const OWN_ATTRIBUTES = ['data', 'src', 'name'] as const

/** What any element can be told. */
const TOLD_ANYWHERE: ReadonlySet<string> = new Set(
  Object.values(tables).flatMap((table) => table.map(({ property }) => property)),
)

/**
 * Reads what every element is and can be told, of its class, those that it is made from, and its table.
 *
 * @param folder the package's
 */
export async function readElements(folder = '.'): Promise<readonly ElementRead[]> {
  const files = ['element', 'figures', 'portfolio'].flatMap((name) => {
    return sourcesIn(`${folder}/src/${name}`)
  })
  const classes = await readClasses(files)
  const registration = readFileSync(`${folder}/src/defineElements.ts`, 'utf8')
  return [...registration.matchAll(/'(kv-[a-z-]+)': (\w+)/g)].map(
    ([, tag = '', className = '']) => {
      const table = tableOf(className, files)
      const told = new Set(table.map(({ property }) => property))
      // Declared for all elements, and not for this one.
      const members = membersOf(className, classes).filter(
        ({ name }) => told.has(name) || !TOLD_ANYWHERE.has(name),
      )
      return {
        tag,
        className,
        description: classes.get(className)?.description ?? '',
        attributes: attributesOf(table, members),
        members,
      }
    },
  )
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => `${folder}/${file}`)
}

/** What a class and those above it offer, each name once, the nearest first. */
function membersOf(name: string, classes: ReadonlyMap<string, ReadClass>): readonly Member[] {
  const found = new Map<string, Member>()
  for (let at = classes.get(name); at; at = classes.get(at.superclass?.name ?? '')) {
    for (const member of at.members) {
      const isOpen = member.privacy === undefined || member.privacy === 'public'
      const isOffered = isOpen && !member.static && !member.name.startsWith('#')
      const isCallback = member.name.endsWith('Callback')
      if (!isOffered || isCallback || found.has(member.name)) continue
      const { kind, name: own, type, description, default: fallback } = member
      found.set(own, { kind, name: own, type, description, default: fallback })
    }
  }
  return [...found.values()]
}

/** The table that a class names in its source. */
function tableOf(className: string, files: readonly string[]): readonly Setting[] {
  const source = files.find((file) => new RegExp(`/${className}\\.tsx?$`).test(file))
  const [, name = ''] = /settings = (\w+)/.exec(source ? readFileSync(source, 'utf8') : '') ?? []
  const table: unknown = Reflect.get(tables, name)
  if (!Array.isArray(table)) throw new Error(`${className} names no table of settings`)
  return table
}

function attributesOf(
  table: readonly Setting[],
  members: readonly Member[],
): readonly AttributeRead[] {
  const named = table.flatMap(({ attribute, property }) =>
    attribute ? [{ attribute, property }] : [],
  )
  const own = OWN_ATTRIBUTES.map((attribute) => ({ attribute, property: attribute }))
  return [...named, ...own].flatMap(({ attribute, property }) => {
    const member = members.find(({ name }) => name === property)
    if (!member) return []
    return [
      {
        name: attribute,
        property,
        description: member.description ?? '',
        type: member.type?.text ?? 'string',
        default: member.default,
      },
    ]
  })
}
