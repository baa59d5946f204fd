import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Extraction } from '../../model/extraction.ts'
import { extract } from '../../seed/extract.ts'
import { runCommandLine } from '../../server/cli/program.ts'
import { capturedTerminal } from './captured-terminal.ts'
import { ententeAtHand } from './entente-at-hand.ts'

const sentence = 'BAGDAD, 13 décembre 2018 — L’Iran et l’Irak ont signé un accord de coopération à Bagdad.'
const page = `<!doctype html><html lang="fr"><head><title>Accord</title></head><body><article><p>${sentence}</p></article></body></html>`

let folder: string
let entente: Awaited<ReturnType<typeof ententeAtHand>>
let site: Server | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-ingest-'))
  entente = await ententeAtHand()
})
afterEach(async () => {
  await entente.close()
  site?.closeAllConnections()
  site?.close()
  site = undefined
  await rm(folder, { recursive: true })
})

/** Runs the command with this server; what it may fetch is on this machine. */
async function ingest(args: string[], more: { signal?: AbortSignal; token?: string } = {}) {
  const captured = capturedTerminal('', more.signal)
  const code = await runCommandLine(['ingest', '--server', entente.address, ...args], {
    extract,
    terminal: captured.terminal,
    fetching: { reach: 'loopback' },
    token: more.token,
  })
  return { code, stdout: captured.stdout, stderr: captured.stderr }
}

async function siteWith(pages: Record<string, { type: string; body: string }>): Promise<string> {
  site = createServer((req, res) => {
    const found = pages[req.url ?? '']
    res.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' })
    res.end(found?.body ?? 'none')
  })
  await new Promise<void>(resolve => site?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`
}

const file = (name: string, content: string | Buffer) => writeFile(join(folder, name), content)

describe('entente ingest', () => {
  it('stores the articles of a folder and of its folders, and counts them', async () => {
    await mkdir(join(folder, 'more'))
    await file('a.md', `---\ntitle: Accord\ndate: 2018-12-13\nlang: fr\n---\n\n${sentence}\n`)
    await file('more/b.html', page)
    await file('notes.csv', 'a,b')
    await file('README.md', 'Read me')
    const { code, stdout, stderr } = await ingest([folder])
    expect(stdout).toBe('2 new, 0 known, 0 failed\n')
    expect(stderr.split('\n').filter(Boolean)).toHaveLength(2)
    expect(code).toBe(0)
    expect([...entente.stored.values()].map(({ title }) => title)).toEqual(['Accord', 'Accord'])
  })

  it('finds everything known when it is run again', async () => {
    await file('a.txt', sentence)
    await ingest([folder])
    expect((await ingest([folder])).stdout).toBe('0 new, 1 known, 0 failed\n')
    expect(entente.stored.size).toBe(1)
  })

  it('names what failed and goes on with the others', async () => {
    await file('a.txt', Buffer.from('%PDF-1.7 binary'))
    await file('b.md', '---\ndate: 2018-02-30\n---\n\nTexte')
    await file('c.txt', '  \n')
    await file('d.txt', sentence)
    const { code, stdout } = await ingest([folder, join(folder, 'gone.txt')])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^1 new, 0 known, 4 failed\n/)
    expect(stdout).toContain('gone.txt: there is no such file or folder\n')
    for (const name of ['a.txt', 'b.md', 'c.txt', 'gone.txt'])
      expect(stdout).toMatch(new RegExp(`^ {2}\\S*${name}: .{10,}`, 'm'))
  })

  it("gives the server's reason for an article that it refuses", async () => {
    await entente.close()
    entente = await ententeAtHand({ Refuse: { status: 422, detail: 'No such article.', times: 1 } })
    await file('a.txt', 'Refuse this.')
    await file('b.txt', sentence)
    const { code, stdout } = await ingest([folder])
    expect(stdout).toMatch(/^1 new, 0 known, 1 failed\n {2}\S*a\.txt: No such article\.\n$/)
    expect(code).toBe(1)
  })

  it('asks a busy server again', async () => {
    await entente.close()
    entente = await ententeAtHand({ accord: { status: 429, detail: 'Slowly.', times: 2, retryAfter: '0' } })
    await file('a.txt', sentence)
    expect((await ingest([folder])).stdout).toBe('1 new, 0 known, 0 failed\n')
    expect(entente.asked).toHaveLength(3)
  })

  it('prints extractions and stores nothing in a dry run', async () => {
    await file('a.txt', sentence)
    await file('b.txt', `${sentence} Les deux pays coopèrent.`)
    const { code, stdout, stderr } = await ingest([folder, '--dry-run'])
    const extractions = stdout
      .trim()
      .split('\n')
      .map(line => Extraction.parse(JSON.parse(line)))
    expect(extractions).toHaveLength(2)
    expect(stderr).toContain('2 read, 0 failed')
    expect(entente.stored.size).toBe(0)
    expect(code).toBe(0)
  })

  it('reads a web page, and every article of a feed', async () => {
    const items = ['/un', '/deux', '/none'].map(path => `<item><title>T ${path}</title><link>${path}</link></item>`)
    const address = await siteWith({
      '/un': { type: 'text/html; charset=utf-8', body: page },
      '/deux': { type: 'text/html; charset=utf-8', body: page.replace('Accord', 'Autre') },
      '/feed': {
        type: 'application/rss+xml',
        body: `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>${items.join('')}</channel></rss>`,
      },
    })
    const { code, stdout } = await ingest([`${address}/un`, '--feed', `${address}/feed`])
    expect(stdout).toMatch(/^2 new, 1 known, 1 failed\n {2}\S+\/none: .*404/)
    expect(code).toBe(1)
    expect([...entente.stored.values()].map(({ url }) => url)).toEqual([`${address}/un`, `${address}/deux`])
  })

  it("keeps a feed's date whatever its page shows, and says which day a page alone tells", async () => {
    const shown = `<time datetime="2015-05-05">5 mai 2015</time>`
    const body = page.replace('<article>', `<article>${shown}`)
    const item = (path: string, date: string) => `<item><title>T</title><link>${path}</link>${date}</item>`
    const items = `${item('/un', '<pubDate>Thu, 13 Dec 2018 10:00:00 +0100</pubDate>')}${item('/deux', '')}`
    const address = await siteWith({
      '/un': { type: 'text/html; charset=utf-8', body },
      '/deux': { type: 'text/html; charset=utf-8', body: body.replace('Bagdad.', 'Bagdad hier.') },
      '/feed': {
        type: 'application/rss+xml',
        body: `<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`,
      },
    })
    expect((await ingest(['--feed', `${address}/feed`])).stdout).toBe('2 new, 0 known, 0 failed\n')
    expect([...entente.stored.values()].map(({ publishedAt, dateBasis }) => [publishedAt, dateBasis])).toEqual([
      ['2018-12-13', undefined],
      ['2015-05-05', 'page'],
    ])
  })

  it('refuses addresses that are no pages of the web', async () => {
    const { code, stdout } = await ingest(['file:///etc/hostname', 'http://169.254.169.254/latest'])
    expect(stdout).toMatch(/^0 new, 0 known, 2 failed\n/)
    expect(stdout).toContain('only http and https')
    expect(code).toBe(1)
  })

  it('sends the token, and stops at a server that refuses it', async () => {
    await entente.close()
    entente = await ententeAtHand({ '': { status: 401, detail: 'It needs the token.', times: 1 } })
    await file('a.txt', sentence)
    await file('b.txt', `${sentence} Fin.`)
    const { code, stdout, stderr } = await ingest([folder], { token: 'open sesame' })
    expect(entente.asked).toEqual([{ token: 'Bearer open sesame' }])
    expect(stdout).toBe('0 new, 0 known, 0 failed, 2 not tried\n')
    expect(stderr).toContain('It needs the token.')
    expect(code).toBe(3)
  })

  it('stops when no server answers', async () => {
    await file('a.txt', sentence)
    const { address } = entente
    await entente.close()
    const { code, stderr } = await ingest([folder])
    expect(stderr).toContain(`No Entente answers at ${address}`)
    expect(code).toBe(3)
    entente = await ententeAtHand()
  })

  it('begins nothing new once the person asked to stop', async () => {
    await file('a.txt', sentence)
    const { code, stdout } = await ingest([folder], { signal: AbortSignal.abort() })
    expect(stdout).toBe('0 new, 0 known, 0 failed, 1 not tried\n')
    expect(code).toBe(130)
  })

  it.each([[[]], [['--server', 'ftp://127.0.0.1', '.']], [['--feed', 'feed.xml']], [['--unheard-of', '.']]])(
    'calls %j a wrong command line',
    async args => {
      const { code, stderr } = await ingest(args)
      expect(code).toBe(2)
      expect(stderr).toContain('error:')
    },
  )
})
