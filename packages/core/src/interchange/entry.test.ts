import { expect, test } from 'vitest'
import * as interchange from './index'

test('the entry exports what is listed here, and nothing else', () => {
  expect(Object.keys(interchange).sort()).toEqual([
    'DILEMMA_FIELDS',
    'TABLE_LIMITS',
    'cellText',
    'encodeTable',
    'guessDomain',
    'guessDomains',
    'guessMapping',
    'mapColumn',
    'readTable',
    'readTableInSteps',
    'rowsFromTable',
    'rowsFromTableInSteps',
    'setCell',
    'setCells',
    'tableFromRows',
    'writeChanges',
    'writeTable',
  ])
})
