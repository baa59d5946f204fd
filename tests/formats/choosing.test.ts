import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { relations } from '../../model/ontology.ts'
import type { EntenteGraph } from '../../server/graph/graph.ts'
import { routerOf } from '../../server/http/route.ts'
import { entityRoutes } from '../../server/routes/entities.ts'
import { graphFormats } from '../../server/routes/formats/formats.ts'
import { sample } from './sample.ts'

describe('choosing the form of a subgraph', () => {
  let server: Server
  let address: string
  beforeAll(async () => {
    const graph = { subgraph: async () => sample } as unknown as EntenteGraph
    const app = express().use(
      routerOf(
        entityRoutes(graph),
        '',
        (_req, _res, next) => next(),
        async () => 'as it is',
      ),
    )
    await new Promise<void>(listening => {
      server = app.listen(0, '127.0.0.1', () => listening())
    })
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/subgraph`
  })
  afterAll(() => server.close())

  const typeOf = async (query: string, accept?: string) => {
    const answer = await fetch(address + query, { headers: accept ? { accept } : {} })
    return answer.headers.get('content-type')?.split(';')[0]
  }

  it.each(Object.entries(graphFormats))('gives %s by its name and by its media type, as a file', async (name, form) => {
    const named = await fetch(`${address}?format=${name}`)
    expect(named.headers.get('content-type')).toBe(`${form.type}; charset=utf-8`)
    expect(named.headers.get('content-disposition')).toBe(`attachment; filename=${form.file}`)
    expect(await named.text()).toBe(form.write(sample, 'en'))
    expect(await typeOf('', form.type)).toBe(form.type)
  })
  it('writes names, titles and verbs in the language that is asked for', async () => {
    const inFrench = await (await fetch(`${address}?format=gexf&lang=fr`)).text()
    expect(inFrench).toContain(`label="${relations.SUPPORTS.label.fr}"`)
    expect(await (await fetch(`${address}?format=gexf`)).text()).toContain(`label="${relations.SUPPORTS.label.en}"`)
  })
  it('gives JSON to who asks for nothing in particular', async () => {
    expect(await typeOf('')).toBe('application/json')
    expect(await typeOf('', 'text/html,application/xhtml+xml,*/*;q=0.8')).toBe('application/json')
  })
  it('weighs what is preferred, and lets the address win over the header', async () => {
    expect(await typeOf('', 'application/json;q=0.5, text/csv')).toBe('text/csv')
    expect(await typeOf('?format=gexf', 'text/csv')).toBe('application/gexf+xml')
  })
  it('says that the header matters', async () => {
    expect((await fetch(address)).headers.get('vary')).toContain('Accept')
  })
})
