import { cpSync, rmSync } from 'node:fs'
import { inHost } from '../testing'

/** Puts the pages and the one script into one folder, as somebody does who has no build step. */
export function buildSite(): string {
  const folder = inHost('plain', 'dist')
  const script = inHost('plain', 'node_modules/@kvadrant/elements/dist/kvadrant.js')
  rmSync(folder, { recursive: true, force: true })
  cpSync(inHost('plain', 'site'), folder, { recursive: true })
  cpSync(script, `${folder}/kvadrant.js`)
  cpSync(script, `${folder}/another/kvadrant.js`)
  return folder
}
