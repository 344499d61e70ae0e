import { goalRows } from './goalRows.mjs'
import { drawnNote, method, notes } from './method.mjs'
import { frameTable, memoryTable, phaseTable, serverTable, sizeTable } from './parts.mjs'
import { table } from './table.mjs'

/** @typedef {import('./results').Results} Results */

/** The page `docs/benchmarks.md`, from what a run found out. */
export function document(/** @type {Results} */ results) {
  return [
    '# Benchmarks',
    'Written by `npm run bench`; do not edit. The single times are in `packages/bench/results/latest.json`.',
    about(results),
    '## Goals',
    'A ratio is to the floor named, measured in the same run. “Missed” is above the least goal. How much of the difference between two runs is noise, the spreads below say.',
    table(['what', 'measured', 'at least', 'aim', ''], goalRows(results)),
    '## Mount',
    `Milliseconds of the main thread, by marks. In brackets: how far the middle half of the ${results.rounds} rounds reaches, of the median.`,
    phaseTable(results, 'mount'),
    '## A step of a drag',
    'All of the main thread’s work, and its script alone.',
    phaseTable(results, 'step'),
    phaseTable(results, 'step', 'scriptMs'),
    '## Taking and dropping a mark',
    'What a drag costs once, before its first step and after its last.',
    phaseTable(results, 'ends'),
    '## Hover, from mark to mark',
    phaseTable(results, 'hover'),
    '## Frames of a drag among 10000 marks',
    'The mouse moves sixty times a second and does not wait. Times between frames in milliseconds of the clock.',
    frameTable(results),
    '## Server render, 100 marks',
    serverTable(results),
    '## Size and packages',
    'One figure with its page’s own code, minified, gzip, without React. Packages: what an install brings beside React and the library’s own names.',
    sizeTable(results),
    '## After 20 mounts and unmounts of 100 marks',
    memoryTable(results),
    '## What they do otherwise',
    drawnNote(results),
    notes(results),
    method(results),
    '',
  ].join('\n\n')
}

function about(/** @type {Results} */ { date, machine, versions, rounds, fromSources }) {
  const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    `${date}. ${machine.cores} cores, Chromium ${machine.chromium} without a window and with software rendering, Node ${machine.node}. ${rounds} rounds.`,
    fromSources
      ? 'Kvadrant was measured from its sources.'
      : 'Kvadrant was measured as it is published.',
    `Versions: ${known.join(', ')}.`,
  ].join(' ')
}
