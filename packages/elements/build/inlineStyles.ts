import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const QUESTION = '?inline'
const NAMESPACE = 'kvadrant-styles'

/** Gives a stylesheet that is asked for as text (`?inline`): its imports joined, and made small. */
export const inlineStyles: Plugin = {
  name: 'kvadrant:inline-styles',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, async ({ path, importer, resolveDir, kind }) => {
      const asked = { importer, resolveDir, kind }
      const { path: file, errors } = await build.resolve(path.replace(QUESTION, ''), asked)
      // The question stays: other plugins take what ends as stylesheets do.
      return { path: file + QUESTION, errors, namespace: NAMESPACE }
    })
    build.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path.replace(QUESTION, '')],
        bundle: true,
        minify: true,
        write: false,
        charset: 'utf8',
      })
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' }
    })
  },
}
