/**
 * Something that a page loads of a package, and the most that it may weigh.
 *
 * @typedef {object} Bundle
 * @property {string} name As the record of sizes calls it.
 * @property {string} file The built file, from the folder that holds the packages.
 * @property {string} [imports] What is imported from it, as an import statement has it. Left out:
 *   the file as it is.
 * @property {readonly string[]} [without] Packages that the page has anyway, and that do not count.
 * @property {number} limit In bytes of gzip (level 9).
 */

const react = ['react', 'react-dom', 'react/jsx-runtime']

/**
 * The bundles that are measured. A limit is about five in a hundred above what was measured when it
 * was set; whoever raises one says why in the commit.
 *
 * @type {readonly Bundle[]}
 */
export const bundles = [
  { name: 'core, all of it', file: 'core/dist/index.js', imports: '*', limit: 97_300 },
  {
    name: 'core/interchange, all of it',
    file: 'core/dist/interchange/index.js',
    imports: '*',
    limit: 23_400,
  },
  {
    name: 'react, one figure',
    file: 'react/dist/index.js',
    imports: '{ ComplexityQuadrant }',
    without: react,
    limit: 86_500,
  },
  {
    name: 'react, a portfolio of six figures with findings',
    file: 'react/dist/index.js',
    imports:
      '{ ComplexityQuadrant, CoordinationForces, Findings, InnovationCapacity, InnovationRoles, PartnershipWeight, Portfolio, SourcingDilemma }',
    without: react,
    limit: 127_000,
  },
  {
    name: 'react, all of it',
    file: 'react/dist/index.js',
    imports: '*',
    without: react,
    limit: 127_800,
  },
  {
    name: 'react/static, one figure',
    file: 'react/dist/static.js',
    imports: '{ ComplexityQuadrant }',
    without: react,
    limit: 57_400,
  },
  {
    name: 'react/static, all of it',
    file: 'react/dist/static.js',
    imports: '*',
    without: react,
    limit: 84_600,
  },
  { name: 'react/styles.css', file: 'react/dist/styles.css', limit: 6_400 },
  { name: 'elements, the one script', file: 'elements/dist/kvadrant.js', limit: 147_500 },
  { name: 'elements, for a bundler', file: 'elements/dist/index.js', imports: '*', limit: 148_000 },
  {
    name: 'elements, the host’s side of a frame',
    file: 'elements/dist/frame.js',
    imports: '*',
    limit: 2_500,
  },
]
