/** What the summary says of a query that only reads. */
export type Reader = { queryType: string; database: string }

/** Texts of queries that were seen to read only: at most `most`, of at most `longest` characters each; the oldest goes first. */
export function rememberReaders(most: number, longest: number) {
  const known = new Map<string, Reader>()
  return {
    get: (query: string): Reader | undefined => known.get(query),
    add(query: string, reader: Reader): void {
      if (query.length > longest) return
      const oldest = known.keys().next()
      if (known.size >= most && !oldest.done) known.delete(oldest.value)
      known.set(query, reader)
    },
  }
}
