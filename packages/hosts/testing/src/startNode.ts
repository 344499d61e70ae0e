import { spawn } from 'node:child_process'
import { inHost } from './folders'
import type { Served } from './serve'

/**
 * Starts a host's own server with Node, and waits until it answers.
 *
 * @param host The folder's name.
 * @param parameters The script and what it is given; paths are the host's.
 * @param origin Where it will answer.
 * @param env Added to ours; `NODE_ENV` is `production` unless given.
 * @throws {Error} Where it ends before it answers, with what it wrote.
 */
export async function startNode(
  host: string,
  parameters: readonly string[],
  origin: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const child = spawn(process.execPath, parameters, {
    cwd: inHost(host),
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (output += text))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const hasEnded = ended.then(() => true)
  while (!(await answers(origin))) {
    if (await Promise.race([hasEnded, soon()])) {
      throw new Error(`In ${host}, ${parameters.join(' ')} ended:\n${output}`)
    }
  }
  return {
    origin,
    stop: () => {
      child.kill()
      return ended
    },
  }
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  )
}

/** False, a moment later: often enough to ask again. */
function soon(): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(false), 100))
}
