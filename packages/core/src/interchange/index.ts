// Reading and writing CSV and TSV files, and making rows of them for the figures.
export type { TextEncoding } from './encoding/encoding'
export type { StepOptions } from './steps'

export { cellText } from './table/table'
export type {
  LineEnding,
  Table,
  TableFormat,
  TableReading,
  TableStyle,
  WrittenText,
} from './table/table'
export { type EncodedTable, encodeTable } from './table/encodeTable'
export { TABLE_LIMITS } from './table/limits'
export { readTable, readTableInSteps } from './table/readTable'
export { type CellEdit, setCell, setCells } from './table/setCells'
export { tableFromRows } from './table/tableFromRows'
export type { ReadTableOptions, TableInput } from './table/tableSteps'
export { writeTable } from './table/writeTable'

export { DILEMMA_FIELDS } from './mapping/fieldKind'
export { guessDomain, type GuessedDomains, guessDomains } from './mapping/guessDomain'
export { guessMapping } from './mapping/guessMapping'
export type { ImportedRow, ImportedRows } from './mapping/importedRow'
export { type ColumnMapping, mapColumn } from './mapping/mapColumn'
export type { ChangedRow } from './mapping/rowFinder'
export { rowsFromTable, rowsFromTableInSteps } from './mapping/rowsFromTable'
export type { Answer, OrganisationSize, Stance } from './mapping/words'
export { type RowChange, type WrittenChanges, writeChanges } from './mapping/writeChanges'
