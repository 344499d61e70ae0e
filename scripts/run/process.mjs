import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a program until it ends, with our own input and output, and passes signals on to it, so that
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
    const release = stopWithUs(child)
    const finish = (/** @type {number} */ code) => {
      release()
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 128))
  })
}

/**
 * Passes signals on to a child. npm sends them to the shell between it and us, which ends without
 * telling us: so the shell's end counts as one too.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} Ends it.
 */
function stopWithUs(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
  for (const signal of signals) process.on(signal, passOn)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) child.kill('SIGTERM')
  }, 500)
  watch.unref()
  return () => {
    for (const signal of signals) process.off(signal, passOn)
    clearInterval(watch)
  }
}
