import { parseArgs } from 'node:util'

const usage = `npm run bench -- [options]
  --only a,b       these contestants alone
  --counts 100,1000  how many marks
  --rounds 7       how often each is measured
  --steps 20       steps of a drag and of a hover
  --sources        measure the packages' sources instead of building them first
  --keep           leave docs/benchmarks.md as it is
  --shots folder   save a picture of each contestant`

/**
 * What the command line asks for.
 *
 * @param {readonly string[]} given
 * @throws {Error} Tells the options where one is unknown or is no number.
 */
export function readOptions(given) {
  const { values } = parse(given)
  const number = (/** @type {string} */ text) => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is no count\n${usage}`)
    return value
  }
  const list = (/** @type {string} */ text) => text.split(',').filter((part) => part !== '')
  return {
    only: list(values.only),
    counts: list(values.counts).map(number),
    rounds: number(values.rounds),
    steps: number(values.steps),
    fromSources: values.sources,
    keep: values.keep,
    shots: values.shots,
  }
}

function parse(/** @type {readonly string[]} */ given) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        only: { type: 'string', default: '' },
        counts: { type: 'string', default: '12,100,1000,10000' },
        rounds: { type: 'string', default: '7' },
        steps: { type: 'string', default: '20' },
        sources: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        shots: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`, { cause: error })
  }
}
