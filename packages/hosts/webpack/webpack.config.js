import { createRequire } from 'node:module'
import MiniCssExtractPlugin from 'mini-css-extract-plugin'

const { resolve } = createRequire(import.meta.url)

export default {
  mode: 'production',
  context: import.meta.dirname,
  entry: './src/main.js',
  module: {
    rules: [
      {
        test: /\.css$/,
        use: [
          MiniCssExtractPlugin.loader,
          {
            loader: resolve('css-loader'),
            // Every class and id in every stylesheet becomes a hash.
            options: { modules: { mode: 'local', localIdentName: '[hash]' } },
          },
        ],
      },
    ],
  },
  plugins: [new MiniCssExtractPlugin()],
}
