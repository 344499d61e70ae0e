import { ruleCases } from '../testing/ruleCases'
import { coordinationLoad } from './coordination-load'

const parties = { suppliers: 2, municipalities: 3, internalUnits: 1 }
const causes = ['suppliers', 'municipalities', 'internalUnits']

ruleCases(coordinationLoad, {
  fires: [
    {
      when: 'one tie more than the limit',
      initiative: parties,
      options: { loadLimit: 14 },
      causes,
      parameters: { parties: 6, links: 15, limit: 14 },
    },
    {
      when: 'a limit of none',
      initiative: { suppliers: 1, municipalities: 0, internalUnits: 1 },
      options: { loadLimit: 0 },
      causes,
      parameters: { parties: 2, links: 1, limit: 0 },
    },
  ],
  clear: [
    { when: 'exactly the limit', initiative: parties, options: { loadLimit: 15 } },
    { when: 'no limit', initiative: { suppliers: 900, municipalities: 900, internalUnits: 900 } },
    { when: 'no limit, no counts', initiative: {} },
    { when: 'a limit that is none', initiative: parties, options: { loadLimit: Number.NaN } },
    { when: 'a limit below zero is none', initiative: parties, options: { loadLimit: -1 } },
  ],
  unknown: [
    {
      when: 'no number of suppliers',
      initiative: { municipalities: 3, internalUnits: 1 },
      options: { loadLimit: 1 },
    },
    {
      when: 'no number of municipalities',
      initiative: { suppliers: 3, internalUnits: 1 },
      options: { loadLimit: 1 },
    },
    {
      when: 'half a unit',
      initiative: { ...parties, internalUnits: 0.5 },
      options: { loadLimit: 1 },
    },
  ],
})
