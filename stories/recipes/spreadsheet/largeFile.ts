import { seeded } from '../../fixtures/seeded'

/** A file of so many initiatives at seeded positions, for a story that reads it. */
export function largeFile(rows: number): File {
  const next = seeded(rows)
  const value = () => (next() * 10).toFixed(1).replace('.', ',')
  const lines = Array.from({ length: rows }, (_, index) => {
    return `${index + 1};Satsning ${index + 1};${value()};${value()}`
  })
  const text = `Id;Satsning;Organisatorisk komplexitet;Innovationskomplexitet\r\n${lines.join('\r\n')}\r\n`
  return new File([text], 'stor.csv', { type: 'text/csv' })
}
