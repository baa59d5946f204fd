import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type LookupFunction } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { FetchFailed, type FetchOptions, fetchArticle, fetchBytes } from '../../seed/input/fetch.ts'
import { fetchFeed } from '../../seed/input/fetch-feed.ts'
import { RefusedUrl } from '../../seed/input/url-policy.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A site on this machine: its port, and how often it was asked. */
async function site(answer: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(req.url ?? '')
    answer(req, res)
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, asked }
}

/** A look-up that opens no socket: it answers each name with its addresses in turn, the last one ever after. */
function stubbed(names: Record<string, (string | string[])[]>): LookupFunction & { asked: string[] } {
  const asked: string[] = []
  const lookup: LookupFunction = (name, options, done) => {
    asked.push(name)
    const turns = names[name]
    const answer = [(turns && turns.length > 1 ? turns.shift() : turns?.[0]) ?? []].flat()
    if (answer.length === 0) return done(Object.assign(new Error(`no ${name}`), { code: 'ENOTFOUND' }), '')
    const addresses = answer.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) done(null, addresses)
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4)
  }
  return Object.assign(lookup, { asked })
}

const here: FetchOptions = { reach: 'loopback', lookup: stubbed({ 'news.example': ['127.0.0.1'] }) }
const page = '<!doctype html><html lang="fr"><title>Réunion</title><body><p>Une réunion à Bagdad.</p></body></html>'

describe('what is fetched', () => {
  it('is an article, under the address that answered', async () => {
    const { port } = await site((_req, res) => res.setHeader('content-type', 'text/html').end(page))
    expect(await fetchArticle(`http://news.example:${port}/a`, here)).toEqual({
      text: 'Réunion\n\nUne réunion à Bagdad.',
      title: 'Réunion',
      lang: 'fr',
      url: `http://news.example:${port}/a`,
    })
  })

  it('is unpacked', async () => {
    const { port } = await site((_req, res) =>
      res.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(page)),
    )
    expect((await fetchArticle(`http://news.example:${port}/`, here)).title).toBe('Réunion')
  })

  it('is a feed, its links made whole', async () => {
    const source =
      '<rss version="2.0"><channel><title>Fil</title><item><title>T</title><link>/a</link></item></channel></rss>'
    const { port } = await site((_req, res) => res.setHeader('content-type', 'application/rss+xml').end(source))
    expect(await fetchFeed(`http://news.example:${port}/feed`, here)).toEqual([
      { url: `http://news.example:${port}/a`, title: 'T' },
    ])
  })

  it.each(['image/png', 'application/pdf', 'video/mp4'])('is no article when it is %s', async type => {
    const { port } = await site((_req, res) => res.setHeader('content-type', type).end('x'))
    await expect(fetchArticle(`http://news.example:${port}/`, here)).rejects.toMatchObject({ reason: 'binary' })
  })

  it.each([204, 404, 500])('failed when the answer is %i', async status => {
    const { port } = await site((_req, res) => res.writeHead(status).end())
    await expect(fetchArticle(`http://news.example:${port}/`, here)).rejects.toMatchObject({ status })
  })
})

describe('a look-up', () => {
  it.each([
    ['loopback', ['127.0.0.1']],
    ['the unspecified address', ['0.0.0.0']],
    ['IPv6 loopback', ['::1']],
    ['an IPv4 address in IPv6 clothes', ['::ffff:127.0.0.1']],
    ['the metadata address', ['169.254.169.254']],
    ['a shared address', ['100.64.0.1']],
    ['one private address among public ones', ['8.8.8.8', '10.0.0.1']],
  ])('that answers %s is refused before any socket opens', async (_, addresses) => {
    const lookup = stubbed({ 'news.example': [addresses] })
    await expect(fetchBytes('http://news.example/', { lookup })).rejects.toBeInstanceOf(RefusedUrl)
    expect(lookup.asked).toEqual(['news.example'])
  })

  it('is not even made for an address that is refused by its form', async () => {
    const lookup = stubbed({})
    for (const address of ['http://127.1/', 'file:///etc/passwd', 'http://user@news.example/', 'http://localhost/'])
      await expect(fetchBytes(address, { lookup })).rejects.toBeInstanceOf(RefusedUrl)
    expect(lookup.asked).toEqual([])
  })

  it('that finds nothing is a failure', async () => {
    await expect(fetchBytes('http://gone.example/', { lookup: stubbed({}) })).rejects.toBeInstanceOf(FetchFailed)
  })
})

describe('a redirect', () => {
  it('is followed, relative ones too, to the address that answers', async () => {
    const { port, asked } = await site((req, res) => {
      if (req.url === '/c') res.setHeader('content-type', 'text/plain').end('Bagdad')
      else res.writeHead(302, { location: req.url === '/a' ? 'b' : '/c#top' }).end()
    })
    expect((await fetchBytes(`http://news.example:${port}/a`, here)).url).toBe(`http://news.example:${port}/c`)
    expect(asked).toEqual(['/a', '/b', '/c'])
  })

  it('is followed three times and no more', async () => {
    const { port, asked } = await site((_req, res) => res.writeHead(301, { location: '/again' }).end())
    await expect(fetchBytes(`http://news.example:${port}/`, here)).rejects.toThrow(/redirects more than 3 times/)
    expect(asked).toHaveLength(4)
  })

  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/',
    'http://[fd00::1]/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//user:pass@news.example/',
  ])('to %s is refused', async location => {
    const { port, asked } = await site((_req, res) => res.writeHead(302, { location }).end())
    await expect(fetchBytes(`http://news.example:${port}/`, here)).rejects.toBeInstanceOf(RefusedUrl)
    expect(asked).toHaveLength(1)
  })

  it('is checked again where it connects, though its name was good before', async () => {
    const lookup = stubbed({ 'news.example': ['127.0.0.1', '10.0.0.1'] })
    const { port, asked } = await site((_req, res) => res.writeHead(302, { location: '/b' }).end())
    await expect(fetchBytes(`http://news.example:${port}/a`, { ...here, lookup })).rejects.toBeInstanceOf(RefusedUrl)
    expect(asked).toEqual(['/a'])
    expect(lookup.asked).toEqual(['news.example', 'news.example'])
  })
})

describe('an answer', () => {
  it('without end is cut at the cap', async () => {
    const { port } = await site((_req, res) => {
      const pour = () => {
        while (!res.destroyed && res.write(Buffer.alloc(65_536, 97)));
      }
      res.on('drain', pour)
      pour()
    })
    await expect(fetchBytes(`http://news.example:${port}/`, { ...here, maxBytes: 300_000 })).rejects.toMatchObject({
      reason: 'too-large',
    })
  })

  it('that grows a thousandfold is cut at the cap', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const { port } = await site((_req, res) => res.setHeader('content-encoding', 'gzip').end(bomb))
    await expect(fetchBytes(`http://news.example:${port}/`, here)).rejects.toMatchObject({ reason: 'too-large' })
  })

  it.each([
    ['never begins', (() => {}) as RequestListener],
    ['drips', ((_req, res) => void setInterval(() => res.write('a'), 20).unref()) as RequestListener],
    [
      'redirects slowly',
      ((_req, res) => void setTimeout(() => res.writeHead(302, { location: '/' }).end(), 120)) as RequestListener,
    ],
  ])('that %s is given up in time', async (_, answer) => {
    const { port } = await site(answer)
    const started = performance.now()
    await expect(fetchBytes(`http://news.example:${port}/`, { ...here, timeoutMs: 300 })).rejects.toThrow(
      /within 0.3 s/,
    )
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it.each([
    ['broken gzip', { 'content-encoding': 'gzip' }, 'no gzip'],
    ['an unknown encoding', { 'content-encoding': 'zstd-of-mine' }, 'x'],
  ])('in %s is a failure', async (_, headers, body) => {
    const { port } = await site((_req, res) => res.writeHead(200, headers).end(body))
    await expect(fetchBytes(`http://news.example:${port}/`, here)).rejects.toBeInstanceOf(FetchFailed)
  })

  it('that breaks off is a failure, packed or not', async () => {
    for (const head of ['', 'Content-Encoding: gzip\r\n']) {
      const server = createSocketServer(socket => {
        socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n${head}\r\n`)
        socket.resume()
        socket.end(gzipSync('a'.repeat(100)))
      })
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      await expect(fetchBytes(`http://news.example:${port}/`, here)).rejects.toBeInstanceOf(FetchFailed)
      server.close()
    }
  })

  it('is no longer awaited once the caller gives up', async () => {
    const stop = new AbortController()
    const { port } = await site(() => stop.abort())
    await expect(fetchBytes(`http://news.example:${port}/`, { ...here, signal: stop.signal })).rejects.toBeInstanceOf(
      FetchFailed,
    )
  })
})
