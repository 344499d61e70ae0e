import { connection } from 'next/server'
import { InitiativesOverview } from './InitiativesOverview.jsx'
import { MovableInitiatives } from './MovableInitiatives.jsx'
import { readInitiatives } from './initiatives.js'

export default async function Page() {
  // A nonce is for one request, so the page is rendered for each.
  await connection()
  const initiatives = await readInitiatives()
  return (
    <main>
      <h1>Våra initiativ</h1>
      <InitiativesOverview initiatives={initiatives} />
      <MovableInitiatives initiatives={initiatives} />
    </main>
  )
}
