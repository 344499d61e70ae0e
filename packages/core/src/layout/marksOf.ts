import type { DrawnMark } from './drawnMarks'

const known = new WeakMap<readonly DrawnMark[], ReadonlyMap<string, readonly DrawnMark[]>>()

/** The marks that an initiative is drawn in, looked up rather than looked for: one, or one for each of its handles. */
export function marksOf(marks: readonly DrawnMark[], id: string): readonly DrawnMark[] {
  let byId = known.get(marks)
  if (!byId) {
    byId = gather(marks)
    known.set(marks, byId)
  }
  return byId.get(id) ?? []
}

function gather(marks: readonly DrawnMark[]): ReadonlyMap<string, readonly DrawnMark[]> {
  const byId = new Map<string, DrawnMark[]>()
  for (const mark of marks) {
    for (const id of mark.ids) {
      const others = byId.get(id)
      if (others) others.push(mark)
      else byId.set(id, [mark])
    }
  }
  return byId
}
