// @vitest-environment node
import { expect, test } from 'vitest'
import * as entry from '../static'

test('the static entry exports these values, and nothing else', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'ComplexityQuadrant',
    'CoordinationForces',
    'DecisionMatrix',
    'InnovationCapacity',
    'InnovationRoles',
    'PartnershipWeight',
    'SourcingDilemma',
    'StaticFigure',
    'figureToSvg',
  ])
})
