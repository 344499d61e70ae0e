import { listen } from './serve'

/** A port of this machine that nobody listens on, for a program that wants to be told one. */
export async function freePort(): Promise<number> {
  const { origin, stop } = await listen(async (_, response) => void response.end())
  await stop()
  return Number(new URL(origin).port)
}
