import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReaderPool, type Job, type ReaderPool, ReadersBusy } from '../../seed/input/reader-pool.ts'
import { startReaderThread } from '../../seed/input/reader-thread.ts'

const text = (source: string): Job => ({ kind: 'extract', source, given: {} })
const short = text('La France et l’Allemagne ont signé un accord à Paris mardi.')
const endless = text('M. '.repeat(333_333))

const started: ReturnType<typeof startReaderThread>[] = []

describe('the pool of readers', () => {
  let readers: ReaderPool
  beforeAll(async () => {
    readers = createReaderPool(2, () => {
      const worker = startReaderThread()
      started.push(worker)
      return worker
    })
    readers.keepUp(2)
    // Both are up when two texts were read at a time.
    await Promise.all([readers.run(short), readers.run(short)])
  }, 120_000)
  afterAll(() => Promise.all(started.map(worker => worker.terminate())))

  it('reads a short text while more long ones wait than it has threads', async () => {
    const gone = new AbortController()
    const long = Array.from({ length: 3 }, () => readers.run(endless, { signal: gone.signal }).catch(error => error))
    await readers.run(short)
    expect(readers.load()).toBe(3)
    gone.abort(new Error('gone'))
    expect(await Promise.all(long)).toEqual(Array(3).fill(new Error('gone')))
    await expect.poll(readers.load).toBe(0)
  })

  it('ends what runs over its time, and goes on with as many threads as before', async () => {
    await expect(readers.run(endless, { timeoutMs: 1 })).rejects.toMatchObject({ reason: 'too-slow' })
    const gone = new AbortController()
    const long = readers.run(endless, { signal: gone.signal }).catch(error => error)
    expect(await readers.run(short)).toMatchObject({ entities: expect.any(Array) })
    gone.abort(new Error('gone'))
    expect(await long).toEqual(new Error('gone'))
  })

  it('begins nothing for whoever has left before', async () => {
    await expect(readers.run(endless, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
    expect(readers.load()).toBe(0)
  })

  it('refuses to keep more waiting than the memory bears', async () => {
    const gone = new AbortController()
    const huge: Job = { kind: 'page', source: `<p>${'Bagdad. '.repeat(5_000_000)}` }
    const waiting = Array.from({ length: 2 }, () =>
      readers.run(endless, { signal: gone.signal }).catch((error: Error) => error),
    )
    const one = readers.run(huge, { signal: gone.signal }).catch((error: Error) => error)
    await expect(readers.run(huge)).rejects.toThrow(ReadersBusy)
    gone.abort(new Error('gone'))
    await Promise.all([...waiting, one])
  })
})
