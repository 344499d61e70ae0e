import { contestants } from '../run/contestants.mjs'
import { number } from './table.mjs'

/** @typedef {import('./results').Results} Results */

/** What the contestants that were measured do otherwise than the others, one a line. */
export function notes(/** @type {Results} */ { summaries }) {
  return contestants
    .filter(({ name, note }) => note && summaries[name])
    .map(({ title, note }) => `- ${title}: ${note}`)
    .join('\n')
}

/** How much of the scene Kvadrant draws. */
export function drawnNote(/** @type {Results} */ { drawn }) {
  const told = Object.entries(drawn).map(
    ([count, { marks, labels }]) => `of ${count} points ${marks} marks and ${labels} labels`,
  )
  return `The others draw every mark and every label where it falls. Kvadrant draws points that lie on one another as one mark with their count, and the labels that find room: ${told.join('; ')}. The floors that draw “what Kvadrant draws” draw the same marks and labels, and the goals are ratios to those.`
}

/** How everything was measured. */
export function method(/** @type {Results} */ { summaries, counts, rounds, steps }) {
  const of = (/** @type {import('../run/summary.mjs').Phase} */ phase) =>
    counts.map((count) => number(summaries.nothing?.[count]?.[phase].ms)).join(', ')
  return `## Method

- One scene for all: 800 x 600 CSS pixels, four tinted named regions, two axes with names and ends, labelled points in four groups, made from a seed. Each contestant draws it as its users would, keeps the points where its users keep their data, puts new values into them at each step of a drag (Kvadrant: when the mark is dropped), and shows a name for what is pointed at. \`packages/bench/src/contestants\` has them.
- Production bundles, served on this machine, in a real Chromium. ${rounds} rounds; in each the contestants come in turn, in an order of the round's own. Each has a page and a process of its own, is mounted and taken down once before it is measured (code is compiled then), and garbage is collected before each phase.
- A time is what the page's main thread spent of its own CPU (Chromium's \`TaskDuration\` in thread time, so that other programs do not count), from before the action until the page is idle: two frames, each followed by an idle moment. Tables hold medians.
- The method's own cost, measured on an empty page in the same rounds, is taken off: mount ${of('mount')}; a step ${of('step')}; hover ${of('hover')} ms (${counts.join(', ')} marks).
- A drag is real mouse input: press, ${steps} moves with a frame for each, release; afterwards the host's data and the mark have to be where the mouse was. A hover goes over ${steps} marks, and a name has to be shown. ✗ says that one of these did not hold.
- What runs long is cut short: a drag or a hover ends after two and a half seconds, with three steps at least.
- Making pixels of what was painted, and putting layers together, happens in other threads and is in none of the times but those of frames.
- Server render: single renders of a hundred marks in Node, in production mode, after thirty that do not count, ten a round in turn.`
}
