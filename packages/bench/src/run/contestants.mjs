/**
 * One of those that are measured.
 *
 * @typedef {object} Contestant
 * @property {string} name What it is called on the command line and in the results.
 * @property {string} title What it is called in the tables.
 * @property {'method' | 'floor' | 'ours' | 'peer'} kind
 * @property {string} folder Its folder under `contestants`.
 * @property {boolean} [serverOnly] Whether it is only rendered on a server, and sized.
 * @property {boolean} [needsBuild] Whether it takes a file that only a build of the packages makes.
 * @property {'same' | 'none'} [draws] A floor that draws the marks that Kvadrant draws, with the
 *   labels that Kvadrant found room for, or with none. Left out, all marks with all labels.
 * @property {string[]} [packages] What its users install, beside React.
 * @property {boolean} [serves] Whether it has a server entry.
 * @property {string} [file] What is bundled for its size, under its folder. Left out, it has none of its own.
 * @property {string} [note] What it does otherwise than the others.
 */

/** @type {readonly Contestant[]} */
export const contestants = [
  {
    name: 'nothing',
    title: 'the method itself, on an empty page',
    kind: 'method',
    folder: 'nothing',
  },
  {
    name: 'raw-svg',
    title: 'raw SVG',
    kind: 'floor',
    folder: 'raw-svg',
    file: 'mount.ts',
  },
  {
    name: 'raw-svg-same',
    title: 'raw SVG, what Kvadrant draws',
    kind: 'floor',
    folder: 'raw-svg',
    draws: 'same',
  },
  {
    name: 'raw-svg-lifted',
    title: 'raw SVG, the dragged point lifted',
    kind: 'floor',
    folder: 'raw-svg-lifted',
    file: 'mount.ts',
  },
  {
    name: 'raw-canvas',
    title: 'raw canvas, two layers',
    kind: 'floor',
    folder: 'raw-canvas',
    file: 'mount.ts',
  },
  {
    name: 'react-floor',
    title: 'React floor, a memo per point',
    kind: 'floor',
    folder: 'react-floor',
    serves: true,
    file: 'Floor.tsx',
  },
  {
    name: 'react-floor-same',
    title: 'React floor, what Kvadrant draws',
    kind: 'floor',
    folder: 'react-floor',
    draws: 'same',
  },
  {
    name: 'react-floor-none',
    title: 'React floor, what Kvadrant draws, no labels',
    kind: 'floor',
    folder: 'react-floor',
    draws: 'none',
  },
  {
    name: 'kvadrant',
    title: 'Kvadrant, the whole figure',
    kind: 'ours',
    folder: 'kvadrant',
    serves: true,
    file: 'Kvadrant.tsx',
    packages: ['@kvadrant/react'],
    note: 'chooses SVG or canvas by itself; table, legend and tools are there as well. The host’s data change when a mark is dropped, as its users do it, not at each step.',
  },
  {
    name: 'kvadrant-drawing',
    title: 'Kvadrant, the drawing alone, SVG',
    kind: 'ours',
    folder: 'kvadrant-drawing',
    serves: true,
    file: '../kvadrant/Drawing.tsx',
  },
  {
    name: 'kvadrant-unlabelled',
    title: 'Kvadrant, the drawing without labels, SVG',
    kind: 'ours',
    folder: 'kvadrant-unlabelled',
  },
  {
    name: 'kvadrant-canvas',
    title: 'Kvadrant, the drawing alone, canvas',
    kind: 'ours',
    folder: 'kvadrant-canvas',
  },
  {
    name: 'kvadrant-canvas-unlabelled',
    title: 'Kvadrant, the drawing without labels, canvas',
    kind: 'ours',
    folder: 'kvadrant-canvas-unlabelled',
  },
  {
    name: 'kvadrant-element',
    title: 'Kvadrant, the element of the one script',
    kind: 'ours',
    folder: 'kvadrant-element',
    file: 'mount.ts',
    needsBuild: true,
    note: 'its script holds its own renderer, every figure and both languages; what the other contestants’ sizes leave out, it has.',
  },
  {
    name: 'kvadrant-static',
    title: 'Kvadrant, the static figure',
    kind: 'ours',
    folder: 'kvadrant',
    serves: true,
    serverOnly: true,
    file: 'Static.tsx',
  },
  {
    name: 'visx',
    title: 'visx',
    kind: 'peer',
    folder: 'visx',
    serves: true,
    file: 'Visx.tsx',
    packages: ['@visx/axis', '@visx/drag', '@visx/group', '@visx/scale', '@visx/shape'],
    note: 'primitives; regions and names are plain SVG, the drag is `useDrag`.',
  },
  {
    name: 'mui-x',
    title: 'MUI X charts (community)',
    kind: 'peer',
    folder: 'mui-x',
    serves: true,
    file: 'MuiX.tsx',
    packages: ['@mui/x-charts'],
    note: 'no draggable points: pointer handlers around it, state, a new render; labels by a marker of one’s own.',
  },
  {
    name: 'recharts',
    title: 'Recharts',
    kind: 'peer',
    folder: 'recharts',
    serves: true,
    file: 'Recharts.tsx',
    packages: ['recharts'],
    note: 'no draggable points: pointer handlers around it, state, a new render.',
  },
  {
    name: 'nivo',
    title: 'Nivo, SVG',
    kind: 'peer',
    folder: 'nivo',
    serves: true,
    file: 'Nivo.tsx',
    packages: ['@nivo/core', '@nivo/scatterplot'],
    note: 'no draggable points: pointer handlers around it, state, a new render; labels by a node of one’s own.',
  },
  {
    name: 'nivo-canvas',
    title: 'Nivo, canvas',
    kind: 'peer',
    folder: 'nivo-canvas',
    file: 'NivoCanvas.tsx',
    packages: ['@nivo/core', '@nivo/scatterplot'],
    note: 'no draggable points: pointer handlers around it, state, a new render; pointing takes the nearest mark, however far.',
  },
  {
    name: 'echarts',
    title: 'ECharts, canvas',
    kind: 'peer',
    folder: 'echarts',
    file: 'mount.ts',
    packages: ['echarts'],
    note: 'no draggable points: mouse events of its surface, and new data for the series of the moved point; drawn in one go (`progressive: 0`), so that the time is that of the whole.',
  },
  {
    name: 'plot',
    title: 'Observable Plot',
    kind: 'peer',
    folder: 'plot',
    file: 'mount.ts',
    packages: ['@observablehq/plot'],
    note: 'no draggable points and no update: each step draws a new plot.',
  },
  {
    name: 'chart-js',
    title: 'Chart.js, canvas',
    kind: 'peer',
    folder: 'chart-js',
    file: 'mount.ts',
    packages: [
      'chart.js',
      'chartjs-plugin-annotation',
      'chartjs-plugin-datalabels',
      'chartjs-plugin-dragdata',
    ],
    note: 'labels, areas and draggable points by its plugins.',
  },
]

/**
 * The contestants of the given names, in the order of the list.
 *
 * @param {readonly string[]} names
 * @throws {Error} Where there is none of a name.
 */
export function chosen(names) {
  for (const name of names) {
    if (!contestants.some((contestant) => contestant.name === name))
      throw new Error(
        `There is no contestant ${name}; there are ${contestants.map((one) => one.name).join(', ')}`,
      )
  }
  return contestants.filter(({ name }) => names.length === 0 || names.includes(name))
}
