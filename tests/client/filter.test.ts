import { describe, expect, it } from 'vitest'
import { defaultFilter, type Filter, filterVerdict, readFilter, writeFilter } from '../../client/model/filter.ts'
import { emptyPicture } from '../../client/model/picture.ts'
import { visibilityOf } from '../../client/model/visibility.ts'
import { type Attribution, GraphEdge, GraphNode } from '../../model/graph.ts'

const pressTv = 'org:press-tv' as Filter['outlets'][number]
const stated = (modality: Attribution['modality'], confidence: number, outlet?: string) =>
  ({ modality, confidence, ...(outlet ? { outlet } : {}) }) as Attribution
const edge = (from: string, to: string, more: { confidence: number; attributions?: Attribution[]; claims?: number }) =>
  GraphEdge.parse({
    id: `relation:${from}-${to}`,
    type: to.startsWith('event:') ? 'PARTICIPATED_IN' : 'SUPPORTS',
    from,
    to,
    claims: 1,
    sources: 1,
    modality: 'asserted',
    inferred: false,
    disputed: false,
    firstPublished: null,
    lastPublished: null,
    start: null,
    end: null,
    ...more,
  })
const [RUS, SYR, IRN] = ['country:RUS', 'country:SYR', 'country:IRN']
const by = (change: Partial<Filter>): Filter => ({ ...defaultFilter, ...change })

describe('a filter', () => {
  const both = edge(RUS, SYR, {
    confidence: 0.97,
    attributions: [stated('asserted', 0.8, 'org:afp'), stated('reported', 0.85, 'org:press-tv')],
  })

  it('lets through what outlets tell together surely enough, though neither does alone', () => {
    expect(filterVerdict(both, by({ confidence: 0.9 }))).toBe('in')
    expect(filterVerdict(both, by({ outlets: [pressTv], confidence: 0.9 }))).toBe('unsure')
    expect(filterVerdict(both, by({ outlets: [pressTv], confidence: 0.85 }))).toBe('in')
  })

  it('takes outlet and modality together: what Press TV reports is not what Press TV asserts', () => {
    const low = { confidence: 0.5 }
    expect(filterVerdict(both, by({ ...low, outlets: [pressTv], modalities: ['reported'] }))).toBe('in')
    expect(filterVerdict(both, by({ ...low, outlets: [pressTv], modalities: ['asserted'] }))).toBe('out')
    expect(filterVerdict(both, by({ ...low, modalities: ['asserted', 'denied'] }))).toBe('in')
  })

  it('knows articles that name no outlet, and keeps relations of which nobody kept who tells them', () => {
    const nameless = edge(RUS, SYR, { confidence: 0.95, attributions: [stated('asserted', 0.95)] })
    expect(filterVerdict(nameless, by({ outlets: ['unnamed'] }))).toBe('in')
    expect(filterVerdict(nameless, by({ outlets: [pressTv] }))).toBe('out')
    expect(filterVerdict(edge(RUS, SYR, { confidence: 0.95 }), by({ outlets: [pressTv] }))).toBe('in')
  })

  it('does not draw what too few are sure of, and fades or hides the rest as asked', () => {
    const nodes = [RUS, SYR, IRN, 'event:met'].map(id =>
      GraphNode.parse({
        id,
        kind: id.startsWith('event:') ? 'Event' : 'Country',
        name: id,
        names: [id],
        mentions: 1,
      }),
    )
    const edges = [
      both,
      edge(IRN, SYR, { confidence: 0.4, attributions: [stated('asserted', 0.4, 'org:press-tv')] }),
      edge(RUS, 'event:met', { confidence: 0.99, attributions: [stated('planned', 0.99, 'org:afp')] }),
    ]
    const picture = {
      ...emptyPicture,
      nodes: new Map(nodes.map(each => [each.id, each])),
      edges: new Map(edges.map(each => [each.id, each])),
    }
    const at = (filter: Filter) => {
      const { nodes, hidden, uncertain, filteredOut } = visibilityOf(picture, undefined, filter)
      return { nodes: [...nodes].sort(), hidden: [...hidden].sort(), unsure: uncertain, filtered: filteredOut }
    }
    expect(at(defaultFilter)).toEqual({
      nodes: [IRN],
      hidden: [IRN, `relation:${IRN}-${SYR}`],
      unsure: 1,
      filtered: 0,
    })
    expect(at(by({ confidence: 0 }))).toEqual({ nodes: [], hidden: [], unsure: 0, filtered: 0 })
    expect(at(by({ modalities: ['planned'], confidence: 0 }))).toEqual({
      nodes: [IRN, SYR],
      hidden: [],
      unsure: 0,
      filtered: 2,
    })
    expect(at(by({ outlets: [pressTv], confidence: 0, rest: 'hide' })).hidden).toEqual([
      'event:met',
      `relation:${RUS}-event:met`,
    ])
  })
})

describe('a filter in an address', () => {
  it('comes back as it was written, and is silent as long as nobody chooses', () => {
    const filter = by({ outlets: [pressTv, 'unnamed'], modalities: ['asserted', 'denied'], confidence: 0.8 })
    expect(readFilter(writeFilter(filter))).toEqual(filter)
    expect(writeFilter(defaultFilter)).toBe('')
  })

  it.each(['~101~fade', 'dreamt~90~fade', '~90~explode', '~90~fade~nobody', '~x~fade', ''])(
    'is left out when it makes no sense: %s',
    written => {
      expect(readFilter(written)).toBeUndefined()
    },
  )
})
