interface Queue<Row> {
  last: Promise<void>
  saved?: Row
}

/**
 * Sends the changes of one row one after the other, so that two fast moves cannot overtake each
 * other on the way. The page hears of the row once all of them are answered: with what the server
 * saved last.
 */
export function saveInOrder<Row>(
  send: (id: string, patch: Partial<Row>) => Promise<Row>,
  onSaved: (row: Row) => void,
) {
  const queues = new Map<string, Queue<Row>>()

  return async (id: string, patch: Partial<Row>): Promise<void> => {
    const queue: Queue<Row> = queues.get(id) ?? { last: Promise.resolve() }
    queues.set(id, queue)
    const sent = queue.last.then(() => send(id, patch))
    const answered = sent.then(
      (row) => {
        queue.saved = row
      },
      () => {}, // The next change is sent all the same.
    )
    queue.last = answered
    try {
      await sent
    } finally {
      if (queue.last === answered) {
        queues.delete(id)
        if (queue.saved) onSaved(queue.saved)
      }
    }
  }
}
