import { fileURLToPath } from 'node:url'

const preact = (path: string) => fileURLToPath(import.meta.resolve(`preact/${path}`))

/**
 * The small renderer in the place of React's: what the figures import of React, and the file that
 * has it. Entries with a longer name come first.
 */
export const renderer: { readonly [entry: string]: string } = {
  'react/jsx-runtime': preact('jsx-runtime'),
  'react/jsx-dev-runtime': preact('jsx-runtime'),
  'react-dom/client': preact('compat/client'),
  'react-dom': preact('compat'),
  react: preact('compat'),
}
