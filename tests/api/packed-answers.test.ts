import { afterAll, beforeAll, expect, it } from 'vitest'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

onOneStore('what an answer is packed in', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
  })
  afterAll(() => api.close())

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
})
