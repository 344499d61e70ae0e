import { spawn } from 'node:child_process'
import { root } from './root.mjs'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program with our own input and output until it ends, and passes signals on to it, so that
 * a stopped `npm start` leaves no server behind.
 *
 * @param {string} command
 * @param {string[]} [parameters]
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean, timeoutSeconds?: number }} [options]
 *   `env` is added to ours; `quiet` keeps the output back and returns it.
 * @returns {Promise<{ code: number, output: string }>} `code` is 128 where a signal ended the
 *   program, 127 where it could not be started.
 */
export function run(command, parameters = [], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
      timeout: (options.timeoutSeconds ?? 0) * 1000,
    })
    let output = ''
    child.stdout?.on('data', (text) => (output += text))
    child.stderr?.on('data', (text) => (output += text))
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    for (const signal of passedOn) process.on(signal, passOn)
    const finish = (/** @type {number} */ code) => {
      for (const signal of passedOn) process.off(signal, passOn)
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 128))
  })
}
