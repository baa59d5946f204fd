/** What the summary says of a query that only reads, and whether its time is bounded by the size of the store, see `isLinear`. */
export type ReadOnlySummary = { queryType: string; database: string; linear: boolean }

/** The texts of queries known to be read-only: at most `most`, of at most `longest` characters each; the oldest is dropped first. */
export function createReadOnlyCache(most: number, longest: number) {
  const known = new Map<string, ReadOnlySummary>()
  return {
    get: (query: string): ReadOnlySummary | undefined => known.get(query),
    add(query: string, reader: ReadOnlySummary): void {
      if (query.length > longest) return
      const oldest = known.keys().next()
      if (known.size >= most && !oldest.done) known.delete(oldest.value)
      known.set(query, reader)
    },
  }
}
