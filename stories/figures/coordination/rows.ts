/** A row of a story: any value where a force belongs, as hosts' data have it. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly group?: string
  readonly supplierForce?: unknown
  readonly municipalForce?: unknown
  readonly internalForce?: unknown
}

/** Forces in hours a week, in kronor and as marks out of five: only the shares count. Two lie on one spot. */
export const anyUnit: readonly Row[] = [
  { id: 'A', label: 'Bygglov', supplierForce: 24, municipalForce: 4, internalForce: 12 },
  {
    id: 'B',
    label: 'Växel',
    supplierForce: 90_000,
    municipalForce: 210_000,
    internalForce: 60_000,
  },
  { id: 'C', label: 'Nämnd', supplierForce: 3, municipalForce: 7, internalForce: 2 },
  { id: 'D', label: 'Hemtjänst', supplierForce: 0.25, municipalForce: 0.25, internalForce: 0.5 },
]

/** Two rows with a place, and three without, each for another reason. */
export const halfFinished: readonly Row[] = [
  { id: 'A', label: 'E-arkiv', supplierForce: 2, municipalForce: 5, internalForce: 1 },
  { id: 'B', label: 'Skolplattform', supplierForce: 4, municipalForce: 1, internalForce: 5 },
  { id: 'C', label: 'Chattbot', supplierForce: 4, municipalForce: 1 },
  { id: 'D', label: 'Passersystem', supplierForce: 0, municipalForce: 0, internalForce: 0 },
  { id: 'E', label: 'Snöröjning', supplierForce: 3, municipalForce: -1, internalForce: 2 },
]
