import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkerPool, type Job, type WorkerPool, WorkersBusy } from '../../seed/input/worker-pool.ts'
import { startReadingWorker } from '../../seed/input/worker-thread.ts'

const text = (source: string): Job => ({ kind: 'extract', source, given: {} })
const short = text('La France et l’Allemagne ont signé un accord à Paris mardi.')
const endless = text('M. '.repeat(333_333))

const started: ReturnType<typeof startReadingWorker>[] = []
/** Threads that have not ended, and those of them that take jobs. */
const [alive, up] = [new Set<object>(), new Set<object>()]

describe('the pool of workers', () => {
  let pool: WorkerPool
  beforeAll(async () => {
    pool = createWorkerPool(2, () => {
      // Its tables do not count against its first text.
      const worker = startReadingWorker(true)
      started.push(worker)
      alive.add(worker)
      worker.on('message', said => said === 'up' && up.add(worker))
      worker.on('exit', () => [alive, up].map(each => each.delete(worker)))
      return worker
    })
    pool.keepUp(2)
    // Both are up when two texts were read at a time.
    await Promise.all([pool.run(short), pool.run(short)])
  }, 120_000)
  /** Resolves when two threads wait for jobs: one that was ended has been replaced, which takes its time. */
  const atRest = () => expect.poll(() => [pool.load(), alive.size, up.size], { timeout: 60_000 }).toEqual([0, 2, 2])
  afterAll(() => Promise.all(started.map(worker => worker.terminate())))

  it('reads a short text while more long ones wait than it has threads', async () => {
    const gone = new AbortController()
    const long = Array.from({ length: 3 }, () => pool.run(endless, { signal: gone.signal }).catch(error => error))
    await pool.run(short)
    expect(pool.load()).toBe(3)
    gone.abort(new Error('gone'))
    expect(await Promise.all(long)).toEqual(Array(3).fill(new Error('gone')))
    await expect.poll(pool.load).toBe(0)
  })

  it('ends what runs over its time, and goes on with as many threads as before', async () => {
    await expect(pool.run(endless, { timeoutMs: 1 })).rejects.toMatchObject({ reason: 'too-slow' })
    const gone = new AbortController()
    const long = pool.run(endless, { signal: gone.signal }).catch(error => error)
    expect(await pool.run(short)).toMatchObject({ entities: expect.any(Array) })
    gone.abort(new Error('gone'))
    expect(await long).toEqual(new Error('gone'))
  })

  it('tells whoever wants an answer now whether it took too long or was never begun', async () => {
    const late = () => pool.run(endless, { signal: AbortSignal.timeout(300) }).catch((error: Error) => error)
    await atRest()
    expect(await late()).toMatchObject({ reason: 'too-slow' })
    await atRest()
    expect((await Promise.all([late(), late()]))[1]).toBeInstanceOf(WorkersBusy)
  })

  it('begins nothing for whoever has left before', async () => {
    await atRest()
    await expect(pool.run(endless, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
    expect(pool.load()).toBe(0)
  })

  it('refuses to keep more waiting than the memory bears', async () => {
    const gone = new AbortController()
    const huge: Job = { kind: 'page', source: `<p>${'Bagdad. '.repeat(5_000_000)}` }
    const waiting = Array.from({ length: 2 }, () =>
      pool.run(endless, { signal: gone.signal }).catch((error: Error) => error),
    )
    const one = pool.run(huge, { signal: gone.signal }).catch((error: Error) => error)
    await expect(pool.run(huge)).rejects.toThrow(WorkersBusy)
    gone.abort(new Error('gone'))
    await Promise.all([...waiting, one])
  })
})
