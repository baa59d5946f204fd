import SwaggerParser from '@apidevtools/swagger-parser'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { apiRoutes } from '../../server/routes/api.ts'
import { seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

type Operation = {
  summary: string
  operationId: string
  responses: Record<string, object>
  parameters: { name: string; schema: object }[]
}
type Description = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

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
    const routes = apiRoutes({} as never).map(({ method, path }) => `${method} /api/v1${path}`)
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
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '500', '503']))
    }
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length)
  })
  it('marks a field that is kept under its former name as deprecated', () => {
    const relation = JSON.stringify(described.components.schemas.Relation)
    expect(relation).toMatch(/"told":\{[^}]*"deprecated":true/)
    expect(relation).not.toMatch(/"attributions":\{[^}]*"deprecated"/)
    const events = JSON.stringify(described.components.schemas.Event)
    expect(events).toMatch(/"toldBy":\{[^}]*"deprecated":true/)
    expect(events).toMatch(/"firstTold":\{[^}]*"deprecated":true/)
  })
  it('is valid OpenAPI, to a parser of its field and to a linter', async () => {
    const { text } = await api.ask('/openapi.json')
    await expect(SwaggerParser.validate(JSON.parse(text))).resolves.toBeTruthy()
    const problems = await lintFromString({
      source: text,
      absoluteRef: 'openapi.json',
      config: await createConfig({ extends: ['recommended'], rules: { 'tag-description': 'off' } }),
    })
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
  })
  it('names the schemas that its answers share', () => {
    const names = ['Graph', 'Entity', 'Relation', 'Claim', 'Event', 'Article', 'Problem', 'Judgement', 'NewArticle']
    expect(Object.keys(described.components.schemas)).toEqual(expect.arrayContaining(names))
    const ok = described.paths['/api/v1/subgraph']?.get?.responses['200'] as { content: Record<string, object> }
    expect(ok.content['application/json']).toEqual({ schema: { $ref: '#/components/schemas/Graph' } })
  })
  it('says what a parameter means, not how its text is read', () => {
    const parameters = described.paths['/api/v1/subgraph']?.get?.parameters ?? []
    const of = (wanted: string) => parameters.find(({ name }) => name === wanted)
    expect(of('limit')?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 2000, default: 200 })
    expect(of('types')).toMatchObject({
      style: 'form',
      explode: false,
      schema: { type: 'array', items: { $ref: '#/components/schemas/RelationType' } },
    })
  })
  it('has an example of each request that needs no id of one’s own, and each is answered', async () => {
    await write(api.graph, seedArticle)
    const without: string[] = []
    for (const { method, path, example, answers } of apiRoutes({} as never)) {
      if (!example) {
        without.push(`${method} ${path}`)
        continue
      }
      const {
        params = {},
        query = {},
        body,
      } = example as Record<'params' | 'query', Record<string, string> | undefined> & { body?: object }
      const address = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] as string))
      const asked = `/api/v1${address}?${new URLSearchParams(query)}`
      const answer = await api.ask(asked, { method: method.toUpperCase(), ...(body ? { body } : {}) })
      expect(Object.keys(answers).map(Number), `${method} ${asked} ${answer.text.slice(0, 300)}`).toContain(
        answer.status,
      )
    }
    expect(without).toEqual([
      'delete /articles/{id}',
      'post /articles/batch',
      'get /jobs/{id}',
      'get /jobs/{id}/results',
      'delete /jobs/{id}',
      'delete /identity/judgements/{id}',
      'delete /journal/{id}',
      'get /changes/stream',
      'post /store',
    ])
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
