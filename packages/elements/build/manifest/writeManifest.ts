import { writeFileSync } from 'node:fs'
import { readElements } from './elements'
import { customDataOf, manifestOf } from './manifest'

/** Writes what tools and editors read of the elements into a folder. */
export async function writeManifest(folder: string): Promise<void> {
  const elements = await readElements()
  const write = (name: string, content: object) =>
    writeFileSync(`${folder}/${name}`, `${JSON.stringify(content)}\n`)
  write('custom-elements.json', manifestOf(elements))
  write('vscode.html-custom-data.json', customDataOf(elements))
}
