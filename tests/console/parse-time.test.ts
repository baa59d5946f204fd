import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { judgeParseTime } from '../../server/graph/parse-budget.ts'
import { computedMs, ownThread } from '../../server/graph/thread-time.ts'

it('a query that was given its time is at fault, one that was not is told that the machine is busy', () => {
  expect(judgeParseTime(2100, 2000)).toBe('spent')
  expect(judgeParseTime(7000, 150)).toBe(1010)
  expect(judgeParseTime(8000, 150)).toBe('busy')
  expect(judgeParseTime(2000, 1500)).toBe(510)
  // Where a system does not tell, the clock decides.
  expect(judgeParseTime(2000, undefined)).toBe('spent')
})

it.skipIf(ownThread() === undefined)(
  'a thread that sleeps has computed next to nothing (needs Linux’s /proc)',
  async () => {
    const of = async (work: string) => {
      const code = `const { readlinkSync } = require('fs'); const { parentPort } = require('worker_threads')
      ${work}; parentPort.postMessage('/proc/' + readlinkSync('/proc/thread-self') + '/stat'); setTimeout(() => {}, 60_000)`
      const worker = new Worker(code, { eval: true })
      const [place] = await once(worker, 'message')
      const computed = computedMs(place)
      await worker.terminate()
      return computed
    }
    expect(await of('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)')).toBeLessThan(200)
    const until = 'process.cpuUsage().user'
    expect(await of(`const from = ${until}; while (${until} < from + 400_000);`)).toBeGreaterThan(200)
    expect(computedMs(undefined)).toBeUndefined()
    expect(computedMs('/proc/nobody')).toBeUndefined()
  },
)
