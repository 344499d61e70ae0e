import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor'

/**
 * What each entry of the packages offers, as text: every exported name with its declaration. Written
 * by API Extractor from the packed declarations, with a compiler of its own.
 *
 * @param {import('../packages/unpacked.mjs').Unpacked} unpacked
 * @returns {ReadonlyMap<string, string>} The reports by file name.
 * @throws {Error} Where the declarations cannot be read.
 */
export function apiReports({ folder, packed, packageFolder }) {
  const output = join(folder, 'reports')
  mkdirSync(output)
  const entries = packed.flatMap(({ name }) => entriesOf(name, packageFolder(name)))
  const configs = entries.map((entry) => configOf(entry, entries, output))
  const [first] = configs
  if (!first) throw new Error('No package has an entry')
  // Everything is compiled once, for all entries.
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: entries.map(({ file }) => file),
  })
  return new Map(
    configs.map((config) => {
      const complaints = extract(config, compilerState)
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
      return [
        `${config.reportFilePath.slice(output.length + 1)}`,
        readFileSync(config.reportFilePath, 'utf8'),
      ]
    }),
  )
}

/**
 * An entry of a package.
 *
 * @typedef {{ report: string, file: string, folder: string }} Entry
 */

/**
 * The entries of a package that have declarations.
 *
 * @param {string} name
 * @param {string} folder
 * @returns {readonly Entry[]}
 */
function entriesOf(name, folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target !== 'object' || target.types.endsWith('.css.d.ts')) return []
    const report = [name, ...path.split('/').slice(1)].join('-')
    return [{ report, file: join(folder, target.types), folder }]
  })
}

/**
 * @param {Entry} entry
 * @param {readonly Entry[]} entries All that are compiled together.
 * @param {string} output
 */
function configOf({ report, file, folder }, entries, output) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: file,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2022', 'dom', 'dom.iterable'],
            jsx: 'react-jsx',
            types: [],
            skipLibCheck: true,
          },
          files: entries.map((one) => one.file),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: report,
        reportFolder: output,
        reportTempFolder: join(output, 'temporary'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // Types that are reached but not exported show in the report; release tags are not ours.
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  })
}

/** Writes one report; gives back what was found wrong with the declarations. */
function extract(
  /** @type {ExtractorConfig} */ config,
  /** @type {CompilerState} */ compilerState,
) {
  /** @type {string[]} */
  const complaints = []
  Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) complaints.push(message.text)
      message.handled = true
    },
  })
  return complaints
}
