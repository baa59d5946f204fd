import neo4j, { type Plan, type Result } from 'neo4j-driver'
import type { CypherAnswer, CypherRequest } from '../../model/api.ts'
import { type GraphConnection, StoreUnavailable } from './connection.ts'
import { collectAnswer } from './console-answer.ts'
import { QueryTimeout, toConsoleError, withoutPrefixOffset } from './console-errors.ts'
import { toDriver } from './driver-values.ts'
import { ForbiddenQuery, guard } from './guard.ts'
import { isLinear } from './linear-plan.ts'
import { createReadOnlyCache, type ReadOnlySummary } from './read-only-cache.ts'
import { NoReader, type Readers } from './readers.ts'
import { createSemaphore } from './semaphore.ts'

/**
 * Limits: `timeoutMs` of a query; `rows` and `bytes` (of JSON) of its answer; how many queries run at the same time, and how many may wait.
 */
export type ConsoleLimits = { timeoutMs: number; rows: number; bytes: number; concurrent: number; waiting: number }
/** The limits of the console where the settings name no others. */
export const consoleLimits: ConsoleLimits = {
  timeoutMs: 5000,
  rows: 10_000,
  bytes: 8_000_000,
  concurrent: 8,
  waiting: 64,
}

/** Queries that run and wait, on the store and `apart` from it, and how often the text of one was known. */
export type ConsoleLoad = {
  running: number
  waiting: number
  hits: number
  misses: number
  apart?: { running: number; waiting: number } | undefined
}

/** How long, in ms, the engine may take beyond the deadline to report it itself. */
const GRACE_MS = 1500
/** Plan operators of Neo4j and the embedded engine that do more than read. */
const writes =
  /^(?:Create|Merge|Set|Remove|Delete|DetachDelete|Foreach|LoadCSV|LoadCsv|Insert|EmptyResultWriting|.*(?:Index|Constraint)Op)/i

/** The driver captures a stack trace for every query; errors are reported here without one, so it is switched off. */
function unwatched<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

const EXPLAIN = 'EXPLAIN '
/** Whether a query asks for its plan; comments may come first. */
const isExplained = (query: string): boolean => /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*EXPLAIN\s/i.test(query)

/**
 * Runs read-only Cypher: guarded, explained, in a read transaction, for a bounded time, cut at rows and bytes. Whether a query writes, and whether it
 * may take long, follows from its text and from nothing else: one that passed the guard and whose plan only read is not asked again. With `readers`
 * what may take long has a store of its own, so that no other reader waits for it or for its end.
 */
export function createConsole(store: GraphConnection, limits: ConsoleLimits = consoleLimits, readers?: Readers) {
  const turn = createSemaphore(limits.concurrent, limits.waiting)
  const cache = createReadOnlyCache(1000, 4000)
  let [hits, misses] = [0, 0]

  async function run(request: CypherRequest, signal: AbortSignal): Promise<CypherAnswer> {
    const { query } = request
    const known = cache.get(query)
    known ? hits++ : misses++
    if (!known) guard(query)
    const ask = (on: GraphConnection, about: ReadOnlySummary | undefined, apart: boolean) =>
      askStore(on, { request, signal, limits, about, apart, learn: each => cache.add(query, each) })
    let about = known
    if (!about || about.linear || !readers) {
      const leave = await turn.enter(signal)
      const answer = await ask(store, about, readers !== undefined).finally(leave)
      if (answer !== 'apart') return answer
      about = cache.get(query) ?? about
    }
    try {
      return (await readers?.use(signal, on => ask(on, about, false))) as CypherAnswer
    } catch (error) {
      if (!(error instanceof NoReader)) throw error
    }
    const leave = await turn.enter(signal)
    return (await ask(store, about, false).finally(leave)) as CypherAnswer
  }
  return { run, load: (): ConsoleLoad => ({ ...turn.load(), hits, misses, apart: readers?.load() }) }
}

/**
 * `about`: what is known about the query already. `apart`: a query that may take long is reported as such instead of run. `learn` is called
 * with what was found out about the query.
 */
type Asking = {
  request: CypherRequest
  signal: AbortSignal
  limits: ConsoleLimits
  about: ReadOnlySummary | undefined
  apart: boolean
  learn: (about: ReadOnlySummary) => void
}

/** Asks one store, within the deadline; explains the query first where nothing is known about it. */
async function askStore(
  store: GraphConnection,
  { request: { query, params = {} }, signal, limits, about: known, apart, learn }: Asking,
): Promise<CypherAnswer | 'apart'> {
  const { driver } = store
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    fetchSize: 500,
    ...(store.database ? { database: store.database } : {}),
  })
  // Both in read access mode; by itself, a query saves the way there and back that opening a transaction takes.
  const terms = { timeout: limits.timeoutMs }
  const tx = known ? undefined : session.beginTransaction(terms)
  const send = (text: string, parameters: Record<string, unknown>) =>
    unwatched(() => (tx ? tx.run(text, parameters) : session.run(text, parameters, terms)))
  // A query whose asker has left stops in the engine too: closing the session resets its connection.
  const abort = () => void session.close().catch(() => {})
  signal.addEventListener('abort', abort, { once: true })
  let late: NodeJS.Timeout | undefined
  try {
    const deadline = new Promise<never>((_, fail) => {
      late = setTimeout(async () => {
        const silent = await store.isSilent(driver)
        fail(silent ? new StoreUnavailable('no answer') : new QueryTimeout(limits.timeoutMs))
      }, limits.timeoutMs + GRACE_MS)
    })
    return await Promise.race([answer(), deadline])
  } catch (error) {
    throw toConsoleError(error, limits.timeoutMs)
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', abort)
    void (tx?.rollback() ?? Promise.resolve())
      .catch(() => {})
      .then(() => session.close())
      .catch(() => {})
  }

  async function answer(): Promise<CypherAnswer | 'apart'> {
    const began = performance.now()
    const milliseconds = () => Math.round((performance.now() - began) * 10) / 10
    const parameters = toDriver(params) as Record<string, unknown>
    if (isExplained(query)) {
      const { plan, ...about } = await explained(query, parameters)
      const nothing = { columns: [], rows: [], graph: { nodes: [], edges: [] }, truncated: false }
      const summary = { rows: 0, milliseconds: milliseconds(), ...about }
      return { ...nothing, ...(plan ? { plan: described(plan) } : {}), summary }
    }
    let about = known
    if (!about) {
      const { plan, ...found } = await explained(EXPLAIN + query, parameters).catch(error => {
        throw withoutPrefixOffset(error, EXPLAIN)
      })
      about = { ...found, linear: plan !== undefined && isLinear(plan) }
      learn(about)
      if (apart && !about.linear) return 'apart'
    }
    const { queryType, database } = about
    const rest = await collect(send(query, parameters), limits)
    return { ...rest, summary: { rows: rest.rows.length, milliseconds: milliseconds(), queryType, database } }
  }

  async function explained(
    text: string,
    parameters: Record<string, unknown>,
  ): Promise<{ queryType: string; database: string; plan?: Plan }> {
    const { summary } = await send(text, parameters)
    if (summary.queryType !== 'r') throw new ForbiddenQuery('A query that writes')
    const writer = summary.plan && operators(summary.plan).find(name => writes.test(name))
    if (writer) throw new ForbiddenQuery(`A query whose plan has ${writer}`)
    const about = { queryType: summary.queryType, database: summary.database.name ?? '' }
    return summary.plan ? { ...about, plan: summary.plan } : about
  }
}

/** The driver's own iterator would yield to the event loop for each row. Rows after the limits are dropped with the session. */
const collect = (result: Result, limits: ConsoleLimits): Promise<Omit<CypherAnswer, 'summary'>> =>
  new Promise((answered, failed) => {
    let collected = collectAnswer([], limits)
    let full = false
    result.subscribe({
      onKeys: columns => {
        collected = collectAnswer(columns, limits)
      },
      onNext: row => {
        if (full) return
        // Thrown here, it would be a fault of the connection.
        try {
          full = !collected.add(row)
        } catch (error) {
          full = true
          failed(error)
        }
        if (full) answered(collected.answer())
      },
      onCompleted: () => {
        if (!full) answered(collected.answer())
      },
      onError: failed,
    })
  })

const bare = (plan: Plan): string => plan.operatorType.replace(/@.*$/, '')
const operators = (plan: Plan): string[] => [bare(plan), ...plan.children.flatMap(operators)]

type Described = NonNullable<CypherAnswer['plan']>
const described = (plan: Plan): Described => ({
  operator: bare(plan),
  details: String((plan.arguments as Record<string, unknown>).Details ?? ''),
  children: plan.children.map(described),
})
