/** Where in a text something stands: line and column, both counted from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Finds the line and the column of an offset. Lines end with LF, CR or both. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0]
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length)
  return (offset) => {
    let row = 0
    let beyond = starts.length
    while (beyond - row > 1) {
      const middle = (row + beyond) >> 1
      if ((starts[middle] ?? 0) <= offset) row = middle
      else beyond = middle
    }
    return { row, column: offset - (starts[row] ?? 0) }
  }
}
