import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type * as Elements from '../../client/canvas/elements.ts'
import type * as LegendModule from '../../client/canvas/legend.tsx'
import type * as I18n from '../../client/language/i18n.ts'
import type * as Picture from '../../client/model/picture.ts'
import type * as Api from '../../model/api.ts'
import type * as GraphModule from '../../model/graph.ts'
import type * as Labels from '../../model/labels.ts'
import type * as Ontology from '../../model/ontology.ts'
import type * as Extract from '../../seed/extract.ts'
import type * as LlmAnswer from '../../seed/llm/answer.ts'
import type * as Prompt from '../../seed/llm/prompt.ts'
import type * as OpenApi from '../../server/http/openapi.ts'
import type * as Routes from '../../server/routes/api.ts'
import type * as Ftm from '../../server/routes/formats/ftm.ts'
import type * as Jsonld from '../../server/routes/formats/jsonld.ts'
import type * as Schemas from '../../server/routes/schemas.ts'
import { options, pagesOf, sample, textOf } from '../formats/sample.ts'
import { patchedCopy } from './patched-copy.ts'

/** The program as it is, a relation type and an event kind more: one row each; and a frame that tells such an event. */
const { folder, load } = patchedCopy([
  {
    file: 'model/ontology.ts',
    behind: 'vocabulary<RelationRow>()({\n',
    add: `  CLOSES_TO: {
    ...reads(['se ferme à', 'trouve porte close en'], ['closes itself to', 'is shut out of']),
    from: bodies,
    to: actors,
    tone: 'conflict',
    plover: ['COERCE'],
    schemaOrg: { Country: 'knowsAbout' },
    ftm: { schema: 'UnknownLink', from: 'object', to: 'subject', role: 'role' },
  },
`,
  },
  {
    file: 'model/ontology.ts',
    behind: 'vocabulary<EventKindRow>()({\n',
    add: "  closure: { ...named('Fermeture', 'Closure') },\n",
  },
  {
    file: 'seed/language/en/frames.ts',
    behind: '\n== verbs\n',
    add: 'close | COERCE closure | actor: subject; recipient: object.with | object: border\n',
  },
])

const graph = (type: string) => ({
  ...sample,
  edges: [{ ...(sample.edges[4] as GraphModule.GraphEdge), from: 'country:XKX', to: 'country:IRN', type }],
})

describe('one row more in the ontology', () => {
  it('is all that the types of the program ask for', () => {
    const tsc = resolve(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('is a value of every schema, and as many may be asked for as there are', async () => {
    const { RelationType, EventKind } = await load<typeof Ontology>('model/ontology.ts')
    const { SubgraphQuery } = await load<typeof Api>('model/api.ts')
    expect(EventKind.options).toContain('closure')
    const asked = SubgraphQuery.parse({ types: RelationType.options.join(',') })
    expect(asked.types).toContain('CLOSES_TO')
    const { Graph } = await load<typeof GraphModule>('model/graph.ts')
    expect(Graph.parse(graph('CLOSES_TO')).edges[0]?.type).toBe('CLOSES_TO')
  })

  it('stands in the description of the API', async () => {
    const { openApiOf } = await load<typeof OpenApi>('server/http/openapi.ts')
    const { apiRoutes } = await load<typeof Routes>('server/routes/api.ts')
    const { namedSchemas } = await load<typeof Schemas>('server/routes/schemas.ts')
    const described = JSON.stringify(openApiOf(apiRoutes({} as never), '/api/v1', '0', namedSchemas))
    for (const value of ['CLOSES_TO', 'closure']) expect(described).toContain(`"${value}"`)
  })

  it('leaves in the words that its row has for each format', async () => {
    const { ftm } = await load<typeof Ftm>('server/routes/formats/ftm.ts')
    const { jsonld } = await load<typeof Jsonld>('server/routes/formats/jsonld.ts')
    const pages = pagesOf(graph('CLOSES_TO') as GraphModule.Graph, [])
    const link = JSON.parse((await textOf(ftm(pages, options))).trimEnd().split('\n').at(-1) as string)
    expect(link).toMatchObject({
      schema: 'UnknownLink',
      properties: { object: ['country.XKX'], subject: ['country.IRN'], role: ['se ferme à', 'closes itself to'] },
    })
    const entries: Record<string, unknown>[] = JSON.parse(await textOf(jsonld(pages, options)))['@graph']
    expect(entries.slice(-2)).toMatchObject([
      { name: [{ '@value': 'se ferme à' }, { '@value': 'closes itself to' }] },
      { knowsAbout: { '@id': `${options.base}/entities/country:IRN` } },
    ])
  })

  it('is drawn in a colour of the legend, and read both ways in both languages', async () => {
    const { elementsOf } = await load<typeof Elements>('client/canvas/elements.ts')
    const { emptyPicture } = await load<typeof Picture>('client/model/picture.ts')
    const { labelsIn } = await load<typeof Labels>('model/labels.ts')
    const { startLanguages } = await load<typeof I18n>('client/language/i18n.ts')
    const { Legend } = await load<typeof LegendModule>('client/canvas/legend.tsx')
    await startLanguages('en')
    const { nodes, edges } = graph('CLOSES_TO') as GraphModule.Graph
    const picture = {
      ...emptyPicture,
      nodes: new Map(nodes.map(node => [node.id, node])),
      edges: new Map(edges.map(edge => [edge.id, edge])),
    }
    const drawn = elementsOf(picture, labelsIn('fr'), () => ({})).at(-1)?.data
    expect(drawn).toMatchObject({ tone: 'conflict', label: 'se ferme à', symmetric: false })
    vi.stubGlobal('innerWidth', 1400)
    vi.stubGlobal('innerHeight', 900)
    expect(renderToStaticMarkup(createElement(Legend))).toContain(`tone-${drawn?.tone}`)
    vi.unstubAllGlobals()
    const { relation, eventKind } = labelsIn('en')
    const type = 'CLOSES_TO' as never
    expect([relation(type), relation(type, false)]).toEqual(['closes itself to', 'is shut out of'])
    expect([eventKind('closure' as never), labelsIn('fr').eventKind('closure' as never)]).toEqual([
      'Closure',
      'Fermeture',
    ])
  })

  it('is read from an article, as the event and as the relation that such events state', async () => {
    const { extract } = await load<typeof Extract>('seed/extract.ts')
    const { events, relations } = extract('Egypt closed its border with Israel.', { lang: 'en' })
    expect(events.map(({ kind, type }) => [kind, type])).toEqual([['closure', 'COERCE']])
    expect(relations.map(({ from, type, to }) => [from, type, to])).toEqual([
      ['country:EGY', 'CLOSES_TO', 'country:ISR'],
    ])
  })

  it('is asked of a language model', async () => {
    const { answerSchema } = await load<typeof LlmAnswer>('seed/llm/answer.ts')
    const { messagesFor } = await load<typeof Prompt>('seed/llm/prompt.ts')
    const schema = JSON.stringify(answerSchema())
    for (const value of ['CLOSES_TO', 'closure']) expect(schema).toContain(`"${value}"`)
    expect(JSON.stringify(messagesFor('', { lang: 'en' } as never))).toContain('CLOSES_TO (Country|Organization closes')
  })
})
