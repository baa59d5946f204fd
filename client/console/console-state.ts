import { create } from 'zustand'
import type { CypherAnswer, Problem } from '../../model/api.ts'
import { ProblemError } from '../../model/client.ts'
import { gallery } from '../../model/gallery.ts'
import { api } from '../api.ts'
import { parseParameters } from './parameters.ts'
import { useQueryHistory } from './query-history.ts'

/** `line` and `column` count from 1. */
type Place = { line: number; column: number }

type Console = {
  query: string
  /** The parameters, as JSON that may be unfinished. */
  params: string
  running: AbortController | undefined
  answer: CypherAnswer | undefined
  /** The query to which `answer` or `failure` belongs. */
  runQuery: string
  failure: Error | 'stopped' | undefined
  /** Where the editor should put its cursor; a new object for each request, so that the same place can be requested again. */
  cursorTarget: Place | undefined
  setQuery(query: string): void
  setParams(params: string): void
  load(query: string, params?: string): void
  run(explain?: boolean): Promise<void>
  stop(): void
  goTo(place: Place): void
}

const EXPLAIN = 'EXPLAIN\n'
/** Moves the place of an error up by the line `EXPLAIN` that was put before the query. */
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

/** The state of the console. It is kept while another view is shown. */
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
    // The answer of the last query goes; the field of the parameters tells what is wrong with them.
    if (read === undefined) return set({ answer: undefined, failure: undefined, runQuery: '' })
    const controller = new AbortController()
    set({ running: controller, failure: undefined, runQuery: query })
    useQueryHistory.getState().addToHistory({ query, params })
    // On a line of its own, so that the columns of errors stay right.
    const text = explain && !/^\s*EXPLAIN\b/i.test(query) ? `${EXPLAIN}${query}` : query
    try {
      const answer = await api.cypher({ query: text, params: read }, { signal: controller.signal })
      set({ running: undefined, answer })
    } catch (error) {
      const isMoved = error instanceof ProblemError && error.problem.line && text !== query
      const failure = isMoved ? new ProblemError(withoutExplainLine(error.problem), error.retryAfter) : (error as Error)
      set({ running: undefined, answer: undefined, failure: controller.signal.aborted ? 'stopped' : failure })
    }
  },
  stop: () => get().running?.abort(),
  goTo: place => set({ cursorTarget: { ...place } }),
}))
