// Writes what is recorded of the packages: `api` what they offer, `sizes` what they weigh.
import { withUnpacked } from './packages/unpacked.mjs'
import { recordApi } from './release/api.mjs'
import { recordSizes } from './release/sizes.mjs'

const recorders = new Map([
  ['api', recordApi],
  ['sizes', recordSizes],
])
const record = recorders.get(process.argv[2] ?? '')
if (!record) throw new Error('Say what to record: api or sizes')
await withUnpacked(record)
