import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extract } from '../../seed/extract.ts'
import { runCommandLine } from '../../server/cli/program.ts'
import type { Clock } from '../../server/cli/watch/polite-fetcher.ts'
import { capturedTerminal } from './captured-terminal.ts'
import { ententeAtHand } from './entente-at-hand.ts'

type Page = { status?: number; headers?: Record<string, string>; body?: string }
type Asked = { path: string; headers: IncomingHttpHeaders }

/** A site whose pages a test changes, and what it was asked: `most` requests at once. */
async function startSite() {
  const pages: Record<string, Page> = {}
  const asked: Asked[] = []
  let [now, most] = [0, 0]
  const server: Server = createServer((req, res) => {
    const path = req.url ?? ''
    asked.push({ path, headers: req.headers })
    now++
    most = Math.max(most, now)
    const page = pages[path] ?? { status: 404 }
    const etag = page.headers?.etag
    const known = etag !== undefined && req.headers['if-none-match'] === etag
    // An answer takes a turn of the loop, so that requests at once would be seen.
    setImmediate(() => {
      now--
      res.writeHead(known ? 304 : (page.status ?? 200), { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      res.end(known ? '' : (page.body ?? ''))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const paths = () => asked.map(({ path }) => path)
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    asked,
    count: (path: string) => paths().filter(each => each === path).length,
    most: () => most,
    article: (path: string) => {
      pages[path] = {
        body: `<html lang="fr"><head><title>${path}</title></head><body><article><p>La France et l’Allemagne ont signé l’accord ${path.slice(1)} à Paris mardi, selon un communiqué.</p></article></body></html>`,
      }
    },
    feed: (paths: string[], etag = `"${paths.join()}"`) => {
      const items = paths.map(each => `<item><title>T</title><link>${each}</link></item>`)
      pages['/feed'] = {
        headers: { etag, 'content-type': 'application/rss+xml' },
        body: `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>${items.join('')}</channel></rss>`,
      }
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Time in the test's hands: pauses between requests pass at once, those between rounds when the test says so. */
function heldTime() {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const short: number[] = []
  const held: { ms: number; go(): void }[] = []
  const time: Clock = {
    now: () => now,
    wait: (ms, signal) => {
      if (ms < 60_000) {
        now += ms
        short.push(ms)
        return Promise.resolve()
      }
      return new Promise(resolve => {
        const go = () => {
          now += ms
          resolve()
        }
        held.push({ ms, go })
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
    },
  }
  return {
    time,
    short,
    /** Waits until a round has ended and answers for how long the next is waited for. */
    async rested(rounds: number): Promise<number> {
      await expect.poll(() => held.length, { interval: 5 }).toBeGreaterThanOrEqual(rounds)
      return held[rounds - 1]?.ms ?? 0
    },
    /** Lets the time pass that was last waited for. */
    pass: () => held.at(-1)?.go(),
  }
}

const MINUTE = 60_000
let folder: string
let site: Awaited<ReturnType<typeof startSite>>
let entente: Awaited<ReturnType<typeof ententeAtHand>>
const running: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-watch-'))
  site = await startSite()
  entente = await ententeAtHand()
})
afterEach(async () => {
  for (const end of running.splice(0)) await end()
  site.close()
  await entente.close()
  await rm(folder, { recursive: true })
})

/** Starts to watch; what may be fetched is on this machine. */
function watch(feeds: string[], args: string[] = []) {
  const stop = new AbortController()
  const captured = capturedTerminal('', stop.signal)
  const clock = heldTime()
  const code = runCommandLine(['watch', ...feeds, '--server', entente.address, ...args], {
    extract,
    terminal: captured.terminal,
    fetching: { reach: 'loopback' },
    dataDir: folder,
    time: clock.time,
  })
  const end = () => {
    stop.abort()
    return code
  }
  running.push(end)
  return { ...clock, captured, code, end }
}

const read = () => [...entente.stored.values()].map(({ url }) => url?.replace(site.address, ''))

describe('entente watch', () => {
  it('reads each entry once, and asks for the feed only as long as it has changed', async () => {
    for (const path of ['/un', '/deux', '/trois']) site.article(path)
    site.feed(['/deux', '/un'])
    const watched = watch([`${site.address}/feed`])
    expect(await watched.rested(1)).toBe(15 * MINUTE)
    // The oldest stands last in a feed.
    expect(read()).toEqual(['/un', '/deux'])
    watched.pass()
    await watched.rested(2)
    expect(entente.feeds.at(-1)).toMatchObject({ outcome: 'unchanged', added: 0 })
    site.feed(['/trois', '/deux', '/un'])
    watched.pass()
    await watched.rested(3)
    expect(read()).toEqual(['/un', '/deux', '/trois'])
    for (const path of ['/un', '/deux', '/trois']) expect(site.count(path)).toBe(1)
    expect(entente.feeds.map(({ outcome, added }) => [outcome, added])).toEqual([
      ['read', 2],
      ['unchanged', 0],
      ['read', 1],
    ])
    expect(watched.captured.stdout).toMatch(/^\S+Z \S+\/feed new: \S+\/un\n/)
    expect(await watched.end()).toBe(0)
  })

  it('remembers across runs what it has read', async () => {
    site.article('/un')
    site.feed(['/un'])
    const first = watch([`${site.address}/feed`])
    await first.rested(1)
    await first.end()
    site.feed(['/un'], '"another version"')
    const second = watch([`${site.address}/feed`])
    await second.rested(1)
    expect(entente.feeds.at(-1)).toMatchObject({ outcome: 'read', added: 0 })
    expect(site.count('/un')).toBe(1)
  })

  it('asks ever less often for a feed that fails, as late as it says, and as before once it is back', async () => {
    site.pages['/feed'] = { status: 500 }
    const watched = watch([`${site.address}/feed`], ['--every', '1h'])
    expect(await watched.rested(1)).toBe(120 * MINUTE)
    expect(entente.feeds.at(-1)).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('500') })
    watched.pass()
    expect(await watched.rested(2)).toBe(240 * MINUTE)
    site.pages['/feed'] = { status: 503, headers: { 'retry-after': '36000' } }
    watched.pass()
    expect(await watched.rested(3)).toBe(600 * MINUTE)
    site.article('/un')
    site.feed(['/un'])
    watched.pass()
    expect(await watched.rested(4)).toBe(60 * MINUTE)
    expect(read()).toEqual(['/un'])
  })

  it('tries a page again that could not come, and none that is not there', async () => {
    site.article('/un')
    site.pages['/deux'] = { status: 502 }
    site.feed(['/none', '/deux', '/un'])
    const watched = watch([`${site.address}/feed`])
    await watched.rested(1)
    expect(entente.feeds.at(-1)).toMatchObject({ outcome: 'read', added: 1, failed: 2 })
    site.article('/deux')
    watched.pass()
    await watched.rested(2)
    expect(read()).toEqual(['/un', '/deux'])
    expect([site.count('/un'), site.count('/deux'), site.count('/none')]).toEqual([1, 2, 1])
  })

  it('heeds robots.txt, says who it is, and pauses as long as is asked', async () => {
    site.pages['/robots.txt'] = {
      body: 'User-agent: *\nDisallow: /\n\nUser-agent: entente\nDisallow: /closed\nCrawl-delay: 7\n',
    }
    site.article('/un')
    site.article('/closed/deux')
    site.feed(['/closed/deux', '/un'])
    const watched = watch([`${site.address}/feed`])
    await watched.rested(1)
    expect(read()).toEqual(['/un'])
    expect(site.count('/closed/deux')).toBe(0)
    expect(site.count('/robots.txt')).toBe(1)
    expect(watched.captured.stdout).toContain('as its robots.txt asks')
    for (const { headers } of site.asked) expect(headers['user-agent']).toMatch(/^entente\//)
    expect(watched.short).toContain(7000)
  })

  it('leaves a site alone whose robots.txt does not come', async () => {
    site.pages['/robots.txt'] = { status: 500 }
    site.feed(['/un'])
    const watched = watch([`${site.address}/feed`])
    await watched.rested(1)
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt'])
    expect(entente.feeds.at(-1)).toMatchObject({ outcome: 'failed' })
  })

  it('asks a host for one thing at a time, whatever feeds are there', async () => {
    for (const path of ['/un', '/deux', '/trois']) site.article(path)
    site.feed(['/deux', '/un'])
    site.pages['/other'] = { ...site.pages['/feed'], body: site.pages['/feed']?.body?.replace('/deux', '/trois') ?? '' }
    const watched = watch([`${site.address}/feed`, `${site.address}/other`])
    await watched.rested(2)
    expect(read().sort()).toEqual(['/deux', '/trois', '/un'])
    expect(site.most()).toBe(1)
    expect(watched.short.length).toBeGreaterThanOrEqual(site.asked.length - 1)
    expect(Math.max(...watched.short)).toBeLessThanOrEqual(1000)
  })

  it('fetches from nowhere that is not meant for everybody', async () => {
    site.feed(['http://10.0.0.1/un', 'http://169.254.169.254/latest'])
    const watched = watch([`${site.address}/feed`])
    await watched.rested(1)
    expect(entente.feeds.at(-1)).toMatchObject({ outcome: 'read', added: 0, failed: 2 })
    expect(watched.captured.stdout).toContain('not on the public Internet')
  })

  it('loses nothing while no Entente answers', async () => {
    site.article('/un')
    site.feed(['/un'])
    const { address } = entente
    await entente.close()
    const watched = watch([`${site.address}/feed`])
    await watched.rested(1)
    expect(watched.captured.stdout).toContain(`No Entente answers at ${address}`)
    entente = await ententeAtHand({}, Number(new URL(address).port))
    watched.pass()
    await watched.rested(2)
    expect(read()).toEqual(['/un'])
  })

  it('refuses a memory that it did not write, and leaves it as it is', async () => {
    await writeFile(join(folder, 'watch.json'), '{"feeds":')
    const watched = watch([`${site.address}/feed`])
    expect(await watched.code).toBe(2)
    expect(watched.captured.stderr).toContain('watch.json')
    expect(site.asked).toEqual([])
  })

  it.each([
    [[]],
    [['feed.xml']],
    [['http://127.0.0.1/f', '--every', '10s']],
    [['http://127.0.0.1/f', '--every', '8d']],
    [['http://127.0.0.1/f', '--every', 'soon']],
  ])('calls %j a wrong command line', async args => {
    const watched = watch(args)
    expect(await watched.code).toBe(2)
    expect(watched.captured.stderr).toContain('error:')
  })
})
