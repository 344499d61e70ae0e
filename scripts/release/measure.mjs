import esbuild from '@size-limit/esbuild'
import file from '@size-limit/file'
import sizeLimit from 'size-limit'
import { bundles } from './bundles.mjs'

/**
 * A bundle as it is now.
 *
 * @typedef {object} Measured
 * @property {import('./bundles.mjs').Bundle} bundle
 * @property {number} size In bytes of gzip (level 9), minified.
 */

/**
 * Bundles and minifies what pages load of the packages, each bundle with its dependencies but
 * without what a page has anyway, and weighs it.
 *
 * @param {import('../packages/unpacked.mjs').Unpacked} unpacked
 * @returns {Promise<readonly Measured[]>} In the order of the bundles.
 * @throws {Error} Where a bundle cannot be made.
 */
export async function measure({ packageFolder }) {
  const checks = bundles.map(({ file: path, imports, without }) => ({
    files: [packageFolder(path)],
    ...(imports && { import: { [packageFolder(path)]: imports } }),
    ...(without && { ignore: [...without] }),
    gzip: true,
  }))
  /** @type {{ size?: number }[]} */
  const sizes = Object.values(await sizeLimit([esbuild, file], { checks }))
  return bundles.map((bundle, index) => ({ bundle, size: sizes[index]?.size ?? 0 }))
}
