// Puts the figure's markup into the built page, so that it is there before any script runs.
import { readFileSync, writeFileSync } from 'node:fs'
import { render } from './dist/server/render.js'

const [folder = 'dist/client'] = process.argv.slice(2)
const page = `${folder}/prerendered.html`
writeFileSync(page, readFileSync(page, 'utf8').replace('<!--page-->', render))
