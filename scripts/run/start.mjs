import { runTool } from './tool.mjs'

/**
 * Serves Storybook on port 6006 until it is stopped. It opens no window and calls nobody.
 *
 * @param {string[]} parameters Further ones for Storybook; a second `--port` wins.
 */
export function start(parameters) {
  const port = parameters.some((parameter) => /^(-p|--port)\b/.test(parameter))
    ? []
    : ['--port', '6006']
  return runTool(
    'storybook',
    [
      'dev',
      ...port,
      '--ci',
      '--no-open',
      '--disable-telemetry',
      '--no-version-updates',
      ...parameters,
    ],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  )
}
