import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { StatsAnswer } from '../../model/api.ts'
import { alive, folder, freePort, type Program, run } from './program.ts'

const stats = async (url: string) => StatsAnswer.parse(await (await fetch(`${url}/api/v1/stats`)).json())

async function startedOn(dataDir: string, settings: Record<string, string> = {}, errorsTo?: string) {
  const program = run({ DATA_DIR: dataDir, PORT: String(await freePort()), ...settings }, errorsTo)
  return { program, url: await program.address() }
}

async function endedBy(program: Program, signal: 'SIGINT' | 'SIGTERM') {
  const engine = program.engine()
  const began = performance.now()
  program.child.kill(signal)
  const code = await program.ended
  await expect.poll(() => alive(engine), { timeout: 5000 }).toBe(false)
  return { code, took: performance.now() - began }
}

describe('starting the server', () => {
  const dataDir = folder()
  let filled: StatsAnswer

  it('fills an empty store, says how far it is, prints its address, and Ctrl-C ends both processes', async () => {
    const { program, url } = await startedOn(dataDir)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(program.output()).toMatch(/Reading article 1 of \d+: .+\n[\s\S]*Read \d+ articles?\.\n/)
    filled = await stats(url)
    expect(filled.articles).toBeGreaterThan(0)
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    const { code, took } = await endedBy(program, 'SIGINT')
    expect(code).toBe(0)
    expect(took).toBeLessThan(8000)
    expect(program.errors()).toBe('')
  })

  it('finds its data again after a restart, and does not read the articles twice', async () => {
    const first = await startedOn(dataDir)
    const before = await stats(first.url)
    expect(first.program.output()).not.toMatch(/Reading article/)
    const added = async () => {
      const { status } = await fetch(`${first.url}/api/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: "La France et l'Allemagne se sont réunies à Berlin le 12 mars 2019." }),
      })
      return status
    }
    // On a busy machine the thread that reads may take longer to load its tables than a text may wait.
    await expect.poll(added).toBe(201)
    const after = await stats(first.url)
    expect(after.articles).toBe(before.articles + 1)
    expect((await endedBy(first.program, 'SIGTERM')).code).toBe(0)
    const second = await startedOn(dataDir)
    expect(await stats(second.url)).toEqual(after)
    expect((await endedBy(second.program, 'SIGTERM')).code).toBe(0)
  })

  it.each([
    ['Ctrl-C', 'SIGINT', 0],
    ['a crash', 'SIGKILL', 'SIGKILL'],
  ] as const)(
    'takes up the filling that %s broke off, and has the same graph in the end',
    async (_what, signal, code) => {
      const again = folder()
      const broken = run({ DATA_DIR: again, PORT: String(await freePort()) })
      await expect.poll(() => broken.output(), { timeout: 60_000 }).toMatch(/Reading article 4 of/)
      const engine = broken.engine()
      broken.child.kill(signal)
      expect(await broken.ended).toBe(code)
      await expect.poll(() => alive(engine), { timeout: 5000 }).toBe(false)
      expect(broken.errors()).toBe('')
      expect(broken.output()).not.toMatch(/ready at/)
      const { program, url } = await startedOn(again)
      expect(program.output()).toMatch(/Reading article 1 of/)
      expect(await stats(url)).toEqual(filled)
      await endedBy(program, 'SIGTERM')
      const third = await startedOn(again)
      expect(third.program.output()).not.toMatch(/Reading article/)
      await endedBy(third.program, 'SIGTERM')
    },
    // The articles are read nearly twice.
    180_000,
  )

  it('goes on when the engine is killed, with the same data, also where the disk of its log is full', async () => {
    const full = existsSync('/dev/full') ? '/dev/full' : undefined
    const { program, url } = await startedOn(dataDir, { LOG_LEVEL: 'info' }, full)
    const before = await stats(url)
    process.kill(program.engine(), 'SIGKILL')
    expect((await fetch(`${url}/health/live`)).status).toBe(200)
    await expect.poll(async () => (await fetch(`${url}/api/v1/stats`)).status, { timeout: 20_000 }).toBe(200)
    expect(await stats(url)).toEqual(before)
    await expect.poll(async () => (await fetch(`${url}/health/ready`)).status).toBe(200)
    const asked = await fetch(`${url}/api/v1/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": "RETURN 1 AS x"}',
    })
    expect(asked.status).toBe(200)
    expect((await endedBy(program, 'SIGINT')).code).toBe(0)
  })

  it('answers what it had begun when it is told to end, and says on the same connection that it is not ready any more', async () => {
    const { program, url } = await startedOn(dataDir)
    const body = JSON.stringify({ query: 'RETURN 6 * 7 AS answer' })
    const headers = { 'content-type': 'application/json' }
    // The first query brings up the thread that reads queries, which on a busy machine takes longer than an ending server waits.
    expect((await fetch(`${url}/api/v1/cypher`, { method: 'POST', headers, body })).status).toBe(200)
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    const goOn = 'HTTP/1.1 100 Continue\r\n\r\n'
    let received = ''
    socket.on('data', chunk => {
      received += chunk
    })
    const closed = new Promise(resolve => socket.on('close', resolve))
    socket.write(
      `POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n${body.slice(0, 10)}`,
    )
    await expect.poll(() => received).toBe(goOn)
    const ended = endedBy(program, 'SIGTERM')
    await expect.poll(() => program.output()).toMatch(/Ending/)
    socket.write(`${body.slice(10)}GET /health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    await closed
    expect(received.slice(goOn.length)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*\[\[42\]\][\s\S]*HTTP\/1\.1 503 /)
    expect((await ended).code).toBe(0)
  })

  it('ends in seconds under load, with connections that say nothing, one that said half, and a full disk, of which it says a line', async () => {
    const { program, url } = await startedOn(dataDir)
    const port = Number(new URL(url).port)
    const idle = Array.from({ length: 5 }, () => connect(port, '127.0.0.1').on('error', () => {}))
    idle[0]?.write('POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf')
    const statuses: number[] = []
    const load = Array.from({ length: 8 }, async () => {
      while (true)
        try {
          const answer = await fetch(`${url}/api/v1/search?q=ir`)
          statuses.push(answer.status)
          await answer.text()
        } catch {
          // The server has gone, as it was told to.
          return
        }
    })
    await expect.poll(() => statuses.length).toBeGreaterThan(50)
    const stored = await stats(url)
    // As a disk without room: no file of these processes grows any more. The tool is util-linux's.
    const pids = [program.engine(), program.child.pid as number]
    const limited = pids.map(pid => spawnSync('prlimit', ['--pid', String(pid), '--fsize=1000:']).status === 0)
    const { code, took } = await endedBy(program, 'SIGTERM')
    await Promise.all(load)
    for (const socket of idle) socket.destroy()
    expect(code).toBe(0)
    expect(took).toBeLessThan(10_000)
    expect(statuses.filter(status => status >= 500 && status !== 503)).toEqual([])
    expect(program.errors().split('\n').length, program.errors()).toBeLessThanOrEqual(2)
    expect(program.errors()).not.toMatch(/\n\s+at |node:internal/)
    if (limited[0]) expect(program.errors()).toMatch(/could not be brought up to date as it closed/)
    const again = await startedOn(dataDir)
    expect(await stats(again.url)).toEqual(stored)
    expect((await endedBy(again.program, 'SIGTERM')).code).toBe(0)
  })
})
