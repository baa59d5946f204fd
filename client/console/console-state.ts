import { create } from 'zustand'
import type { CypherAnswer, Problem } from '../../model/api.ts'
import { gallery } from '../../model/gallery.ts'
import { ApiFailure, api } from '../api.ts'
import { parseParameters } from './parameters.ts'
import { useQueryHistory } from './query-history.ts'

/** `line` and `column` from 1; `at` a new object each time, so that the same place can be gone to again. */
type Place = { line: number; column: number }

type Console = {
  query: string
  /** JSON, as it is typed. */
  params: string
  running: AbortController | undefined
  answer: CypherAnswer | undefined
  /** The query that the answer or the failure is of. */
  runQuery: string
  failure: ApiFailure | 'stopped' | undefined
  /** Where the editor should go. */
  cursorTarget: Place | undefined
  setQuery(query: string): void
  setParams(params: string): void
  load(query: string, params?: string): void
  run(explain?: boolean): Promise<void>
  stop(): void
  goTo(place: Place): void
}

const EXPLAIN = 'EXPLAIN\n'
/** A fault's place in the query, of which the store saw one line more. */
const withoutExplainLine = (problem: Problem): Problem => ({
  ...problem,
  line: Math.max(1, (problem.line ?? 1) - 1),
  ...(problem.detail
    ? {
        detail: problem.detail.replace(
          /line (\d+), column (\d+) \(offset: (\d+)\)/g,
          (_, row, column, offset) => `line ${row - 1}, column ${column} (offset: ${offset - EXPLAIN.length})`,
        ),
      }
    : {}),
})

/** What the console holds; it outlives the view, so that a look at the graph loses nothing. */
export const useConsole = create<Console>((set, get) => ({
  query: gallery[0]?.query ?? '',
  params: '',
  running: undefined,
  answer: undefined,
  runQuery: '',
  failure: undefined,
  cursorTarget: undefined,
  setQuery: query => set({ query }),
  setParams: params => set({ params }),
  load: (query, params = '') => set({ query, params, failure: undefined }),
  run: async (explain = false) => {
    const { query, params, running } = get()
    const read = parseParameters(params)
    if (running || query.trim() === '') return
    // What stands there is the answer to another question; the field of parameters says what is wrong.
    if (read === undefined) return set({ answer: undefined, failure: undefined, runQuery: '' })
    const controller = new AbortController()
    set({ running: controller, failure: undefined, runQuery: query })
    useQueryHistory.getState().addToHistory({ query, params })
    // On a line of its own, the word leaves every column of the query where it was.
    const text = explain && !/^\s*EXPLAIN\b/i.test(query) ? `${EXPLAIN}${query}` : query
    try {
      const answer = await api.cypher({ query: text, params: read }, controller.signal)
      set({ running: undefined, answer })
    } catch (error) {
      const thrown = error instanceof ApiFailure ? error : new ApiFailure('failed')
      const { problem } = thrown
      const failure =
        problem?.line && text !== query ? new ApiFailure(thrown.failure, withoutExplainLine(problem)) : thrown
      set({ running: undefined, answer: undefined, failure: controller.signal.aborted ? 'stopped' : failure })
    }
  },
  stop: () => get().running?.abort(),
  goTo: place => set({ cursorTarget: { ...place } }),
}))
