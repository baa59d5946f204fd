import { create } from 'zustand'
import type { NewArticle } from '../../model/api.ts'
import { api, failureOf, problemOf } from '../api.ts'
import { refresh } from '../state/load-graph.ts'
import { useNews } from '../state/news.ts'
import { noteQueue, useAddingProgress } from './adding-state.ts'
import { type ArticleForm, articleFrom, emptyForm, readFile } from './article-form.ts'
import { countStates, isOver, noSettings, type ProblemKey, type QueueItem, type QueueSettings } from './queue-item.ts'
import { openQueueStorage, type QueueStorage } from './queue-storage.ts'

/** Articles that are sent at a time. */
const AT_ONCE = 2
/** Milliseconds after which an article is sent again where the server is busy, away or out of reach. */
const PAUSES = [1000, 2000, 5000, 10_000, 20_000]

type Queue = QueueSettings & {
  items: readonly QueueItem[]
  /** Whether it outlives the page. */
  isKept: boolean
  isOpen: boolean
}

/** The articles that are to be added, one after the other, and what came of each. */
export const useQueue = create<Queue>(() => ({ items: [], isKept: true, isOpen: false, ...noSettings }))

let storage: QueueStorage | undefined
let opening: Promise<void> | undefined
let cancelled = new AbortController()
let running = 0
let last = 0

const settingsNow = (): QueueSettings => {
  const { outlet, date, run } = useQueue.getState()
  return { outlet, date, run }
}

/** Tells how far the queue is, here and for the next time that the page is loaded. */
function tell(): void {
  const { items, run } = useQueue.getState()
  const sent = items.filter(({ state }) => state !== 'draft')
  const done = sent.filter(isOver).length
  noteQueue(items.length > 0)
  useAddingProgress.setState({
    progress: run !== 'idle' && done < sent.length ? { done, total: sent.length, paused: run === 'paused' } : undefined,
  })
}

function change(ids: ReadonlySet<string>, to: Partial<QueueItem> | ((item: QueueItem) => QueueItem)): Promise<void> {
  const changed: QueueItem[] = []
  const items = useQueue.getState().items.map(item => {
    if (!ids.has(item.id)) return item
    const now = typeof to === 'function' ? to(item) : { ...item, ...to }
    changed.push(now)
    return now
  })
  useQueue.setState({ items })
  tell()
  return storage?.put(changed).catch(losesQueue) ?? Promise.resolve()
}

/** The browser keeps no more: the queue goes on, and says that it will not outlive the page. */
const losesQueue = (): void => useQueue.setState({ isKept: false })

export function changeSettings(to: Partial<QueueSettings>): void {
  useQueue.setState(to)
  tell()
  void storage?.settle(settingsNow()).catch(losesQueue)
}

/** Reads what this browser has kept, once, and goes on where the page was left. */
export function openQueue(): Promise<void> {
  opening ??= openQueueStorage().then(async opened => {
    storage = opened
    const { items, settings } = await opened.load().catch(() => ({ items: [], settings: noSettings }))
    // What was on its way when the page was left may have arrived: sent again, it is known by its text.
    const left = items.map(item => (item.state === 'reading' ? { ...item, state: 'waiting' as const } : item))
    useQueue.setState({ items: left, isKept: opened.isKept, isOpen: true, ...settings })
    tell()
    work()
  })
  return opening
}

/** Adds to the end of the queue; nothing is sent before `sendAll`. */
export async function enqueue(given: readonly Omit<QueueItem, 'id'>[]): Promise<void> {
  await openQueue()
  const items = given.map(item => ({
    ...item,
    id: `${Date.now().toString(36).padStart(9, '0')}-${String(last++).padStart(6, '0')}`,
  }))
  useQueue.setState(({ items: before }) => ({ items: [...before, ...items] }))
  tell()
  await storage?.put(items).catch(losesQueue)
}

const idsWhere = (wanted: (item: QueueItem) => boolean): ReadonlySet<string> =>
  new Set(
    useQueue
      .getState()
      .items.filter(wanted)
      .map(({ id }) => id),
  )

/** Sends all that is not sent yet. */
export function sendAll(): void {
  void change(
    idsWhere(({ state }) => state === 'draft'),
    { state: 'waiting' },
  )
  resume()
}
/** Sends again what failed or was cancelled and can be sent: all of it, or one item. */
export function retry(id?: string): void {
  const again = ({ state, file, url }: QueueItem) =>
    (state === 'failed' || state === 'cancelled') && (file ?? url) !== undefined
  void change(
    idsWhere(item => again(item) && (id === undefined || item.id === id)),
    {
      state: 'waiting',
      problem: undefined,
    },
  )
  resume()
}
export const changeItem = (id: string, to: Pick<QueueItem, 'outlet' | 'date'>): void => void change(new Set([id]), to)

/** Lets what is on its way arrive, and sends nothing more. */
export const pause = (): void => changeSettings({ run: 'paused' })
export function resume(): void {
  changeSettings({ run: 'running' })
  work()
}

/** Stops: what is on its way is given up, and nothing more is sent. What was added stays. */
export function cancelAll(): void {
  cancelled.abort()
  cancelled = new AbortController()
  void change(
    idsWhere(({ state }) => state === 'waiting' || state === 'reading'),
    { state: 'cancelled' },
  )
  changeSettings({ run: 'idle' })
}

/** Takes items out of the list: those that are over, or all but what is on its way. */
export function forget(what: 'over' | 'all'): void {
  const gone = idsWhere(item => (what === 'over' ? isOver(item) : item.state !== 'reading' && item.state !== 'waiting'))
  useQueue.setState(({ items }) => ({ items: items.filter(({ id }) => !gone.has(id)) }))
  tell()
  void storage?.remove([...gone]).catch(losesQueue)
}

/** Sends as many at a time as may be. */
function fill(): void {
  while (running < AT_ONCE && useQueue.getState().run === 'running' && waitingItem()) void sendNext()
}

const isIdle = (): boolean => running === 0 && (useQueue.getState().run !== 'running' || !waitingItem())

/** Works in one tab at a time: another one with the same queue would send everything twice. */
function work(): void {
  if (isHolding) fill()
  if (working) return
  const start = async () => {
    isHolding = true
    fill()
    await new Promise<void>(resolve => {
      if (isIdle()) return resolve()
      const stop = useQueue.subscribe(() => {
        if (!isIdle()) return
        stop()
        resolve()
      })
    })
    isHolding = false
  }
  working = (navigator.locks ? navigator.locks.request('entente:adding', start) : start()).finally(() => {
    working = undefined
    // It was resumed in the moment between.
    if (!isIdle()) work()
  })
}
let working: Promise<void> | undefined
let isHolding = false

const waitingItem = (): QueueItem | undefined => useQueue.getState().items.find(({ state }) => state === 'waiting')

async function sendNext(): Promise<void> {
  const item = waitingItem()
  if (!item || useQueue.getState().run !== 'running') return
  running++
  await send(item)
  running--
  const { items, run } = useQueue.getState()
  if (run === 'running' && waitingItem()) return sendNext()
  if (running === 0 && run === 'running') {
    changeSettings({ run: 'idle' })
    if (countStates(items).added > 0) void refresh()
  }
  // Whoever waits for the end looks again.
  useQueue.setState({})
}

async function send(item: QueueItem): Promise<void> {
  const only = new Set([item.id])
  const { signal } = cancelled
  void change(only, { state: 'reading' })
  // One that was cancelled meanwhile stays so.
  const settle = (to: Partial<QueueItem>) => (signal.aborted ? Promise.resolve() : change(only, to))
  const article = await articleOf(item)
  if ('problem' in article) return settle({ state: 'failed', problem: { key: article.problem } })
  for (let tries = 0; ; tries++)
    try {
      const { article: stored, created } = await api.addArticle(article.article, { signal })
      if (created) useNews.getState().mine(stored.id)
      // What is added needs its file no more.
      return settle({ state: created ? 'added' : 'known', article: stored.id, file: undefined, url: undefined })
    } catch (error) {
      if (signal.aborted) return
      const failure = failureOf(error)
      const isPassing = failure === 'offline' || failure === 'unavailable' || failure === 'busy'
      const pauseMs = isPassing ? PAUSES[tries] : undefined
      if (pauseMs === undefined) {
        const problem = problemOf(error)
        const told = problem
          ? { detail: problem.detail ?? problem.title, next: problem.next }
          : { key: failure === 'unreadable' ? ('unreadableAnswer' as const) : failure }
        return settle({ state: 'failed', problem: told })
      }
      await new Promise(resolve => setTimeout(resolve, pauseMs))
      if (signal.aborted) return
    }
}

type Sendable = { article: NewArticle } | { problem: ProblemKey }
const fileProblems = { 'add.notText': 'notText', 'add.tooLong': 'tooLong' } as const

/** What is sent for an item: its file or address, with the outlet and the day of its own or of all. */
async function articleOf(item: QueueItem): Promise<Sendable> {
  const { outlet, date } = useQueue.getState()
  const told = { outlet: item.outlet ?? outlet, date: item.date ?? date }
  if (item.url) return filled({ ...emptyForm, ...told, url: item.url })
  if (!item.file) return { problem: 'gone' }
  const name = item.name.split('/').at(-1) ?? item.name
  const read = await readFile(new File([item.file], name, { type: item.file.type })).catch(() => 'gone' as const)
  if (typeof read === 'string') return { problem: read === 'gone' ? read : fileProblems[read] }
  return filled({ ...emptyForm, ...told, ...read })
}

function filled(form: ArticleForm): Sendable {
  const article = articleFrom(form)
  return article ? { article } : { problem: 'empty' }
}
