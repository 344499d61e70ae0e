import municipalities from '../../../core/fixtures/kommuner.csv?raw'
import portfolio from '../../../core/fixtures/satsningar.csv?url'
import type { Initiative } from './initiative'

/** Where the example portfolio keeps each field; its values run from 0 to 10, whole numbers apart. */
const COLUMNS: Readonly<Record<string, string>> = {
  organisationalComplexity: 'Organisatorisk komplexitet',
  innovationComplexity: 'Innovationskomplexitet',
  innovationAmbition: 'Innovationsambition',
  innovationCapability: 'Innovationskraft',
  partnershipWeight: 'Partnerskapets tyngd',
  supplierForce: 'Leverantörskraft',
  municipalForce: 'Kommunsamverkan',
  internalForce: 'Intern koordinering',
}

/** The 38 initiatives of the example file, with every field that is a number on a scale. */
async function initiatives(): Promise<readonly Initiative[]> {
  const bytes = await (await fetch(portfolio)).arrayBuffer()
  const [head = '', ...lines] = new TextDecoder('windows-1252').decode(bytes).trim().split(/\r?\n/)
  const headers = head.split(';')
  return lines.map((line) => {
    const cells = line.split(';')
    const cell = (header: string) => cells[headers.indexOf(header)] ?? ''
    const numbers = Object.entries(COLUMNS).map(([field, header]) => [
      field,
      Number(cell(header).replace(',', '.')),
    ])
    return {
      id: cell('Id'),
      label: cell('Satsning'),
      group: cell('Förvaltning'),
      ...Object.fromEntries(numbers),
    }
  })
}

/** One initiative for each Swedish municipality, scattered the same way each time. */
function manyInitiatives(count: number): readonly Initiative[] {
  const names = municipalities
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',')[1] ?? '')
  let seed = 20211001
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  return Array.from({ length: count }, (_, index) => ({
    id: `M${index + 1}`,
    label: names[index % names.length] ?? '',
    group: `Region ${1 + (index % 7)}`,
    ...Object.fromEntries(
      Object.keys(COLUMNS).map((field) => [field, Math.round(random() * 1000) / 100]),
    ),
  }))
}

/** Rows with every field of every figure, 0 to 10: the example portfolio as far as it goes, then one for each municipality. */
export async function crowdOf(count: number): Promise<readonly Initiative[]> {
  const real = await initiatives()
  return count <= real.length ? real.slice(0, count) : manyInitiatives(count)
}
