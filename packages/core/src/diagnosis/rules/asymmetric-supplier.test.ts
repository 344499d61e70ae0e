import { ruleCases } from '../testing/ruleCases'
import { asymmetricSupplier } from './asymmetric-supplier'

const of = (supplierForce: number, municipalForce: number, internalForce: number) => ({
  supplierForce,
  municipalForce,
  internalForce,
})
const small = { organisationSize: 'small' }
const causes = ['supplierForce', 'municipalForce', 'internalForce', 'organisationSize']

ruleCases(asymmetricSupplier, {
  fires: [
    {
      when: 'more than half is the supplier’s',
      initiative: { ...of(6, 1, 3), ...small },
      causes,
      parameters: { share: 0.6 },
    },
    {
      when: 'forces as small as they come',
      initiative: { ...of(0.003, 0, 0.001), ...small },
      causes,
      parameters: { share: 0.75 },
    },
  ],
  clear: [
    { when: 'exactly half is no majority', initiative: { ...of(5, 2, 3), ...small } },
    { when: 'another force has the majority', initiative: { ...of(1, 7, 2), ...small } },
    { when: 'medium', initiative: { ...of(6, 1, 3), organisationSize: 'medium' } },
    { when: 'a balance, whatever the size', initiative: of(1, 1, 1) },
  ],
  unknown: [
    { when: 'no size', initiative: of(6, 1, 3) },
    { when: 'no force of one kind', initiative: { supplierForce: 6, municipalForce: 1, ...small } },
    { when: 'a force below zero', initiative: { ...of(6, -1, 3), ...small } },
    { when: 'all forces zero', initiative: { ...of(0, 0, 0), ...small } },
  ],
})
