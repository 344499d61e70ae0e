import { ruleCases } from '../testing/ruleCases'
import { follow } from './follow'

const small = { organisationSize: 'small' }
const heavy = { organisationalComplexity: 0.8, innovationComplexity: 0.9 }
const light = { organisationalComplexity: 0.2, innovationComplexity: 0.2 }
const outrun = { innovationAmbition: 0.9, innovationCapability: 0.2 }
const matched = { innovationAmbition: 0.5, innovationCapability: 0.5 }
const unprepared = { stance: 'collaborate', samePhase: 'no' }
const alone = { stance: 'wait', municipalities: 0 }

ruleCases(follow, {
  fires: [
    {
      when: 'too heavy alone',
      initiative: { ...small, ...heavy, ...matched, ...alone },
      causes: ['organisationalComplexity', 'innovationComplexity', 'organisationSize'],
      parameters: { because: ['too-heavy-alone'] },
    },
    {
      when: 'the ambition outruns the capability, whatever else is missing',
      initiative: { ...small, ...outrun },
      causes: ['innovationCapability', 'innovationAmbition', 'organisationSize'],
      parameters: { because: ['ambition-outruns-capability'] },
    },
    {
      when: 'a precondition is missing',
      initiative: { ...small, ...unprepared },
      causes: ['stance', 'samePhase', 'organisationSize'],
      parameters: { because: ['preconditions-missing'] },
    },
    {
      when: 'all three',
      initiative: { ...small, ...heavy, ...outrun, ...unprepared },
      causes: [
        'organisationalComplexity',
        'innovationComplexity',
        'innovationCapability',
        'innovationAmbition',
        'stance',
        'samePhase',
        'organisationSize',
      ],
      parameters: {
        because: ['too-heavy-alone', 'ambition-outruns-capability', 'preconditions-missing'],
      },
    },
    {
      when: 'the band is the host’s',
      initiative: {
        ...small,
        ...light,
        innovationAmbition: 0.6,
        innovationCapability: 0.5,
        ...alone,
      },
      options: { tolerance: { capacity: 0.05 } },
      causes: ['innovationCapability', 'innovationAmbition', 'organisationSize'],
      parameters: { because: ['ambition-outruns-capability'] },
    },
  ],
  clear: [
    { when: 'nothing asks too much', initiative: { ...small, ...light, ...matched, ...alone } },
    {
      when: 'medium, whatever it asks',
      initiative: { organisationSize: 'medium', ...heavy, ...outrun, ...unprepared },
    },
    {
      when: 'nothing asks too much, whatever the size',
      initiative: { ...light, ...matched, ...alone },
    },
  ],
  unknown: [
    { when: 'no size', initiative: outrun },
    { when: 'small, nothing else known', initiative: small },
    { when: 'small, the complexities missing', initiative: { ...small, ...matched, ...alone } },
    { when: 'small, the ambition missing', initiative: { ...small, ...light, ...alone } },
    { when: 'small, the stance missing', initiative: { ...small, ...light, ...matched } },
  ],
})
