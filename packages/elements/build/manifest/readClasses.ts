import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** A member of a class, as the analyzer tells of it. */
export interface Member {
  readonly kind: 'field' | 'method'
  readonly name: string
  readonly static?: boolean
  readonly privacy?: string
  readonly description?: string | undefined
  readonly default?: string | undefined
  readonly type?: { readonly text: string } | undefined
}

/** A class, as the analyzer tells of it. */
export interface ReadClass {
  readonly name: string
  readonly description?: string
  readonly superclass?: { readonly name: string }
  readonly members: readonly Member[]
}

interface Analysis {
  readonly modules: readonly { readonly declarations: readonly (ReadClass & { kind: string })[] }[]
}

/** Reads the classes of source files with their docstrings, by name. */
export async function readClasses(
  files: readonly string[],
): Promise<ReadonlyMap<string, ReadClass>> {
  const analyzer = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer')
  const typescript = createRequire(analyzer).resolve('typescript')
  const load = (path: string) => import(pathToFileURL(path).href)
  // The analyzer has its own TypeScript; the workspace's has no parser to call.
  const [{ create }, { default: ts }] = await Promise.all([
    load(analyzer.replace('index.js', 'src/create.js')),
    load(typescript),
  ])
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
  )
  const analysis: Analysis = create({ modules, context: { dev: false } })
  const classes = analysis.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ kind }) => kind === 'class')
  return new Map(classes.map((one) => [one.name, { ...one, members: one.members ?? [] }]))
}
