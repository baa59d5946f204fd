import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

onOneStore('what an answer is packed in', store => {
  let api: Served
  const clientDir = mkdtempSync(join(tmpdir(), 'entente-packed-'))
  const script = `// ${'a script '.repeat(500)}`
  const packedScript = brotliCompressSync(script)
  beforeAll(async () => {
    mkdirSync(join(clientDir, 'assets'))
    writeFileSync(join(clientDir, 'index.html'), '<!doctype html>')
    for (const name of ['both.js', 'plain.js']) writeFileSync(join(clientDir, 'assets', name), script)
    writeFileSync(join(clientDir, 'assets', 'both.js.br'), packedScript)
    api = await served(store(), { clientDir })
  })
  afterAll(async () => {
    await api.close()
    rmSync(clientDir, { recursive: true })
  })

  const ask = (query: string, headers: Record<string, string>) =>
    api.ask('/api/v1/cypher', { body: { query }, headers })
  const long = 'UNWIND range(1, 500) AS n RETURN n'
  const gzip = { 'accept-encoding': 'gzip' }

  it.each(['application/json', 'application/x-ndjson'])('long %s is packed for whoever takes it so', async accept => {
    const plain = await ask(long, { accept })
    const packed = await ask(long, { accept, ...gzip })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers.vary).toMatch(/accept-encoding/i)
    const spent = /"milliseconds":[\d.]+/
    expect(packed.text.replace(spent, '')).toBe(plain.text.replace(spent, ''))
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length)
  })
  it('a short answer goes as it is, with its length', async () => {
    const { headers, bytes, json } = await ask("RETURN 'é' AS letter", gzip)
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['content-length']).toBe(String(bytes.length))
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(json).toMatchObject({ rows: [['é']] })
  })
  it('the description of the API is packed too', async () => {
    const { headers, text } = await api.ask('/openapi.json', { headers: gzip })
    expect(headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(text)).toHaveProperty('openapi')
  })

  const asset = (name: string, encodings: string) =>
    api.ask(`/assets/${name}`, { headers: { 'accept-encoding': encodings } })

  it('a file of the page goes to whoever takes Brotli as the build packed it, as what it is, cached for good', async () => {
    const { status, headers, bytes } = await asset('both.js', 'gzip, deflate, br, zstd')
    expect(status).toBe(200)
    expect(bytes).toEqual(packedScript)
    expect(headers['content-encoding']).toBe('br')
    expect(headers['content-type']).toMatch(/^text\/javascript/)
    expect(headers.vary).toMatch(/accept-encoding/i)
    expect(headers['cache-control']).toContain('immutable')
  })
  it.each([
    ['both.js', 'gzip', 'gzip'],
    ['both.js', 'br;q=0, gzip', 'gzip'],
    ['both.js', 'identity', undefined],
    ['plain.js', 'gzip', 'gzip'],
  ])('%s goes to whoever takes %s as %s', async (name, encodings, encoding) => {
    const { headers, text } = await asset(name, encodings)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toMatch(/accept-encoding/i)
    expect(text).toBe(script)
  })
  it.each(['/assets/..%2findex.html', '/assets/../index.html.br', '/assets/none.js'])(
    '%s is no packed file',
    async path => {
      expect((await api.ask(path, { headers: { 'accept-encoding': 'br' } })).headers['content-encoding']).not.toBe('br')
    },
  )
})
