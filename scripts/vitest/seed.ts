// Runs before every test file of the projects in Node: the property tests draw the same cases for
// the same tree, so that a run says something about the change and not about its luck. Another
// SEED looks elsewhere; docs/contributing.md tells when to.
import fc from 'fast-check'

/** Any number; it was the date of the day on which the cases stopped changing by themselves. */
const SEED = 20_261_124

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? SEED) })
