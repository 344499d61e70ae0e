// Reading and writing CSV and TSV files and Mermaid's quadrant charts, and making rows of them for the
// figures; a portfolio's state as JSON, in a link and in a browser's storage.
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

export { STATE_LIMITS, type StateLimits } from './json/limits'
export { readJson } from './json/readJson'
export { type CellRecord, cellsOf, recordsOf } from './json/records'
export { type JsonSchema, STATE_SCHEMA } from './json/schema'
export { type Cell, type PortfolioState, STATE_VERSION, type StateReading } from './json/state'
export {
  forgetState,
  keepState,
  recallState,
  type StateStorage,
  type StorageSource,
} from './json/storedState'
export { writeJson } from './json/writeJson'

export { LINK_LIMIT } from './link/linkText'
export { readLink } from './link/readLink'
export { type WrittenLink, writeLink } from './link/writeLink'

export type {
  MermaidChart,
  MermaidClass,
  MermaidDiagnostic,
  MermaidEnds,
  MermaidPoint,
  MermaidQuadrants,
  MermaidReading,
  ReadMermaidPoint,
} from './mermaid/chart'
export { chartFromPlacement, type PlacedChart } from './mermaid/chartFromPlacement'
export { MERMAID_LIMITS, type MermaidLimits } from './mermaid/limits'
export { readMermaid } from './mermaid/readMermaid'
export { type MermaidRow, type RowAxis, rowsFromMermaid } from './mermaid/rowsFromMermaid'
export { writeMermaid, type WrittenMermaid } from './mermaid/writeMermaid'
