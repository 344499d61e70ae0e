import { expect, it } from 'vitest'
import {
  checkPage,
  checkPrerendered,
  freePort,
  initiatives,
  runNode,
  startHost,
  startNode,
} from '../testing'

const next = 'node_modules/next/dist/bin/next'
const quiet = { NEXT_TELEMETRY_DISABLED: '1' }

const host = startHost(async () => {
  await runNode('next', [next, 'build'], quiet)
  const port = await freePort()
  const parameters = [next, 'start', '--port', String(port), '--hostname', 'localhost']
  return startNode('next', parameters, `http://localhost:${port}`, quiet)
})

checkPage(host, '/', { figure: 'section' })
checkPrerendered(host, '/', 'section')

it('has the figure of the server component in the markup, drawing and table', async () => {
  const { page, close } = await host.open('/', { javaScriptEnabled: false })
  const figure = page.locator('[data-kv-static]')
  expect(await figure.locator('[data-kv-part="mark"]').count()).toBe(initiatives.length)
  const names = await figure.locator('tbody th').allInnerTexts()
  expect(names.toSorted()).toEqual(initiatives.map(({ name }) => name).toSorted())
  await close()
})

it('allows scripts by the nonce of one answer alone, and styles from files', async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => {
      const answer = await fetch(`${host.origins()[0]}/`)
      return answer.headers.get('content-security-policy') ?? ''
    }),
  )
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
  expect(policies[0]).not.toContain('unsafe')
  expect(policies[0]).not.toBe(policies[1])
})
