import { afterAll, beforeAll, expect, it } from 'vitest'
import { apiRoutes } from '../../server/routes/api.ts'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

type Operation = {
  summary: string
  operationId: string
  responses: Record<string, object>
  parameters: { name: string }[]
}
type Description = { openapi: string; paths: Record<string, Record<string, Operation>> }

onOneStore('the description of the API', store => {
  let api: Served
  let ready = true
  let described: Description
  beforeAll(async () => {
    api = await served(store(), { ready: () => ready })
    described = (await api.ask('/openapi.json')).json
  })
  afterAll(() => api?.close())

  it('lists every route, and nothing else', () => {
    const routes = apiRoutes(api.graph, api.search, undefined as never, undefined as never, undefined as never).map(
      ({ method, path }) => `${method} /api/v1${path}`,
    )
    const listed = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method} ${path}`),
    )
    expect(described.openapi).toMatch(/^3\.1\./)
    expect(listed.sort()).toEqual(routes.sort())
  })
  it('says of each what it takes, what it gives and what may go wrong, under a name of its own', () => {
    const all = Object.values(described.paths).flatMap(methods => Object.values(methods))
    for (const { summary, responses } of all) {
      expect(summary.trim()).not.toBe('')
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', 'default']))
    }
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length)
  })
  it('marks a field that is kept under its former name as deprecated', () => {
    const relation = JSON.stringify(described.paths['/api/v1/relations/{id}']?.get?.responses['200'])
    expect(relation).toMatch(/"told":\{[^}]*"deprecated":true/)
    expect(relation).not.toMatch(/"attributions":\{[^}]*"deprecated"/)
  })
  it('can be read as a page whose files come from here', async () => {
    const page = await api.ask('/docs/')
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(match => match[1] as string)
    expect(files).not.toEqual([])
    for (const file of files) {
      expect(file).toMatch(/^\/docs\//)
      const answer = await api.ask(file)
      expect(answer.status, file).toBe(200)
      expect(answer.text.trim(), file).not.toBe('')
      expect(answer.headers['content-type']).toMatch(/javascript|css/)
    }
    expect(page.text).not.toMatch(/<script>|onload=/)
  })
  it('the server says whether it lives and whether it is ready', async () => {
    expect((await api.ask('/health/live')).json).toEqual({ status: 'live' })
    expect((await api.ask('/health/ready')).status).toBe(200)
    ready = false
    const waiting = await api.ask('/health/ready')
    expect([waiting.status, waiting.headers['retry-after']]).toEqual([503, '2'])
    expect((await api.ask('/health/live')).status).toBe(200)
    ready = true
  })
})
