// Builds the page with webpack's own interface; its command line would do as well.
import { copyFileSync } from 'node:fs'
import webpack from 'webpack'
import config from './webpack.config.js'

// Left readable: what the page is built for is its stylesheet.
webpack({ ...config, optimization: { minimize: false } }, (error, stats) => {
  if (error || stats?.hasErrors()) {
    console.error(error ?? stats?.toString('errors-only'))
    process.exitCode = 1
    return
  }
  copyFileSync('src/index.html', 'dist/index.html')
})
