import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const imports = /(?<!["'])\b(?:from|import)\s*\(?\s*(["'])([^"'\s]+)\1/g

/**
 * Checks what no packing tool looks at: that the client entry says so in its first line, that React
 * and our own core stay outside it, that the static entry has nothing of a client in it, that the
 * elements' scripts stand alone and run under every policy, that core imports d3 and nothing else,
 * and that a licence and the styles are there.
 *
 * @param {string} folder Holds the unpacked packages by name.
 * @throws {Error} Names everything that is wrong.
 */
export function checkFiles(folder) {
  const wrong = [
    ...outsiders(join(folder, 'core'), /^d3-(scale|shape)$/),
    ...outsiders(join(folder, 'react'), /^(react|react-dom|@kvadrant\/core)(\/|$)/),
    ...clientEntry(join(folder, 'react', 'dist', 'index.js')),
    ...['kvadrant.js', 'embed.js'].flatMap((name) =>
      oneScript(join(folder, 'elements', 'dist', name)),
    ),
    ...staticEntry(join(folder, 'react', 'dist', 'static.js')),
    ...outsiders(join(folder, 'elements'), /^(@kvadrant\/core(\/|$)|(react|preact)$)/),
    ...missing(join(folder, 'elements'), ['LICENSE', 'README.md', 'dist/custom-elements.json']),
    ...missing(join(folder, 'core'), ['LICENSE', 'README.md', 'dist/index.d.ts']),
    ...missing(join(folder, 'react'), ['LICENSE', 'README.md', 'dist/styles.css']),
  ]
  if (wrong.length > 0) throw new Error(`The packed files are not right:\n${wrong.join('\n')}`)
}

/** Imports of other packages than those allowed, in built JavaScript and declarations alike. */
function outsiders(/** @type {string} */ folder, /** @type {RegExp} */ allowed) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|d\.ts)$/.test(name))
    .flatMap((name) => {
      const whole = readFileSync(join(folder, name), 'utf8')
      // Docstrings show imports too.
      const text = name.endsWith('.d.ts') ? whole.replace(/\/\*.*?\*\//gs, '') : whole
      return [...text.matchAll(imports)]
        .map((match) => String(match[2]))
        .filter((path) => !path.startsWith('.'))
        .filter((path) => !allowed.test(path))
        .map((path) => `${join(folder, name)} imports ${path}`)
    })
}

/** A built entry that a server component may not import without the mark of a client component. */
function clientEntry(/** @type {string} */ file) {
  const text = readFileSync(file, 'utf8')
  const wrong = []
  if (!/^["']use client["'];?\n/.test(text)) wrong.push(`${file} does not begin with "use client"`)
  if (/react\.(transitional\.)?element|__(CLIENT|SECRET)_INTERNALS/.test(text)) {
    wrong.push(`${file} contains React itself`)
  }
  return wrong
}

/**
 * A script that pages load by itself: it is no module, has no React in it, and makes no code of text.
 * Its renderer names `innerHTML` twice, for a prop that no component of ours has.
 */
function oneScript(/** @type {string} */ file) {
  const text = readFileSync(file, 'utf8')
  const rules = {
    'is a module': /(^|[;}\n])\s*(import\s*["'{*\w]|export\s*[{*])|\bimport\(/,
    'contains React itself': /__(CLIENT|SECRET)_INTERNALS|react\.transitional\.element/,
    'makes code of text': /\bnew Function\b|\beval\(/,
    'writes HTML':
      /dangerouslySetInnerHTML\s*[:=]\s*\{|insertAdjacentHTML|document\.write|DOMParser/,
  }
  return Object.entries(rules)
    .filter(([, rule]) => rule.test(text))
    .map(([fault]) => `${file} ${fault}`)
}

/**
 * A built entry that server components import as it is, with the modules that it leads to: of React
 * they may know how elements are made, and no more.
 */
function staticEntry(/** @type {string} */ file, /** @type {Set<string>} */ seen = new Set()) {
  if (seen.has(file)) return []
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const paths = [...text.matchAll(imports)].map((match) => String(match[2]))
  /** @type {string[]} */
  const wrong = paths
    .filter((path) => !path.startsWith('.'))
    .filter((path) => path !== 'react/jsx-runtime' && path !== '@kvadrant/core')
    .map((path) => `${file} imports ${path}`)
  if (text.includes('use client')) wrong.push(`${file} is marked as a client's`)
  for (const path of paths.filter((one) => one.startsWith('.'))) {
    wrong.push(...staticEntry(join(dirname(file), path), seen))
  }
  return wrong
}

function missing(/** @type {string} */ folder, /** @type {string[]} */ files) {
  return files
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => `${join(folder, file)} is missing`)
}
