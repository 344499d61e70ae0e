import { expect, test } from 'vitest'
import * as interchange from './index'

test('the entry exports what is listed here, and nothing else', () => {
  expect(Object.keys(interchange).sort()).toEqual([
    'DILEMMA_FIELDS',
    'LINK_LIMIT',
    'STATE_LIMITS',
    'STATE_SCHEMA',
    'STATE_VERSION',
    'TABLE_LIMITS',
    'cellText',
    'cellsOf',
    'encodeTable',
    'forgetState',
    'guessDomain',
    'guessDomains',
    'guessMapping',
    'keepState',
    'mapColumn',
    'readJson',
    'readLink',
    'readTable',
    'readTableInSteps',
    'recallState',
    'recordsOf',
    'rowsFromTable',
    'rowsFromTableInSteps',
    'setCell',
    'setCells',
    'tableFromRows',
    'writeChanges',
    'writeJson',
    'writeLink',
    'writeTable',
  ])
})
