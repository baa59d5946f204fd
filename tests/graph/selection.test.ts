import { expect, it } from 'vitest'
import {
  ArticlesSelection,
  EventsSelection,
  NeighborsSelection,
  PathsSelection,
  RelationSelection,
  RelationsSelection,
  SubgraphRequest,
  TimelineSelection,
} from '../../model/api.ts'
import type { Claim, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { Modality } from '../../model/ontology.ts'
import { type Grade, LeastGrade } from '../../model/reliability.ts'
import { ClaimSelection, type Selection } from '../../model/selection.ts'
import type { EntenteGraph } from '../../server/graph/graph.ts'
import { seedArticle, shortArticles, write } from './articles.ts'
import { drawn } from './drawn.ts'
import { onEveryGraph } from './opened.ts'

/** All that a store holds, as it is without any selection. */
type Everything = {
  nodes: Map<EntityId, GraphNode>
  relations: { edge: GraphEdge; claims: Claim[] }[]
  articles: { id: string; lang: string; publishedAt: string | null; outlet: string }[]
}

/** Reads a list to its end, part by part. */
async function whole<T extends { nextCursor?: string | undefined; hidden: number }, I>(
  ask: (cursor: string | undefined) => Promise<T>,
  items: (part: T) => I[],
): Promise<I[]> {
  const all: I[] = []
  let part = await ask(undefined)
  let left = part.hidden + items(part).length
  for (;;) {
    all.push(...items(part))
    left -= items(part).length
    expect(part.hidden).toBe(left)
    if (!part.nextCursor) break
    part = await ask(part.nextCursor)
  }
  expect(left).toBe(0)
  return all
}

async function read(graph: EntenteGraph): Promise<Everything> {
  const listed = await whole(
    cursor => graph.relations(RelationsSelection.parse({ limit: 50, cursor })),
    part => part.relations.map(({ relation }) => relation),
  )
  const { relations } = await graph.stats()
  expect(listed).toHaveLength(Object.values(relations).reduce((sum, count) => sum + count, 0))
  const stated = await Promise.all(listed.map(async edge => ({ edge, ...(await graph.relation(edge.id)) })))
  const articles = await graph.articles(ArticlesSelection.parse({ limit: 200 }))
  return {
    nodes: new Map(stated.flatMap(({ from, to }) => [from, to]).map(node => [node.id, node])),
    relations: stated.map(({ edge, claims }) => ({ edge, claims })),
    articles: articles.articles.map(({ id, lang, publishedAt, publisher }) => ({
      id,
      lang,
      publishedAt,
      outlet: publisher?.id ?? 'unnamed',
    })),
  }
}

const inPeriod = (start: string | null, end: string | null, s: Selection): boolean => {
  if (!s.happenedFrom && !s.happenedTo) return true
  if (start === null && end === null) return s.undated === true
  return (end === null || end >= (s.happenedFrom ?? '')) && (start === null || start <= (s.happenedTo ?? '9999'))
}
const eventCounts = (node: GraphNode, s: Selection): boolean =>
  (s.eventTypes?.includes(node.type as never) ?? true) &&
  (s.status?.includes(node.status as never) ?? true) &&
  inPeriod(node.start ?? null, node.end ?? node.start ?? null, s)
const kindCounts = (node: GraphNode, s: Selection): boolean =>
  (s.kinds?.includes(node.kind) ?? true) || (s.ids?.includes(node.id) ?? false)

/** How reliable outlets were graded, before anything is selected. */
const grades = new Map<string, Grade>([
  ['org:afp', 'A'],
  ['org:reuters', 'C'],
  ['org:rt', 'E'],
  ['org:lemonde', 'F'],
])

/** What is asked of an article. `outlet` is `unnamed` where it names none. */
const articleCounts = (publishedAt: string | null, lang: string, outlet: string, s: ClaimSelection): boolean => {
  const days = s.publishedFrom || s.publishedTo || s.asOf
  const grade = grades.get(outlet)
  const isWithin =
    publishedAt === null
      ? s.undated === true
      : publishedAt >= (s.publishedFrom ?? '') &&
        publishedAt <= (s.publishedTo ?? '9999') &&
        publishedAt <= (s.asOf ?? '9999')
  return (
    (!days || isWithin) &&
    (s.languages?.includes(lang) ?? true) &&
    (s.outlets?.includes(outlet as never) ?? true) &&
    !s.notOutlets?.includes(outlet as never) &&
    (s.minGrade === undefined || (grade !== undefined && grade <= s.minGrade))
  )
}
const claimCounts = (claim: Claim, s: ClaimSelection): boolean =>
  (s.modalities?.includes(claim.modality) ?? true) &&
  articleCounts(claim.publishedAt, claim.article.lang, claim.outlet?.id ?? 'unnamed', s)

const asksClaims = (s: Selection): boolean =>
  Object.entries(s).some(
    ([field, value]) => value !== undefined && field !== 'undated' && field in ClaimSelection.shape,
  )

const tellsFact = ({ modality }: Claim): boolean => modality === 'asserted' || modality === 'reported'

/** How many outlets bear out what claims state as their strongest does, and how sure that is, with each outlet and all reports together counted once. */
function counted(claims: readonly Claim[]): { sources: number; confidence: number } {
  const strongest = Modality.options.find(modality => claims.some(claim => claim.modality === modality))
  const bearing = claims.filter(claim => (claims.some(tellsFact) ? tellsFact(claim) : claim.modality === strongest))
  const outlets = new Set(bearing.flatMap(({ outlet }) => outlet?.id ?? []))
  const most = (from: readonly Claim[]) => Math.max(0, ...from.map(({ confidence }) => confidence))
  const of = (outlet: EntityId, isReported: boolean) =>
    bearing.filter(claim => claim.outlet?.id === outlet && (claim.modality === 'reported') === isReported)
  const firm = [...outlets].filter(outlet => of(outlet, false).length > 0)
  const others = [...outlets].filter(outlet => !firm.includes(outlet)).flatMap(outlet => of(outlet, true))
  const doubts = [...firm.map(outlet => 1 - most(of(outlet, false))), 1 - most(others)]
  const together = 1 - doubts.reduce((product, doubt) => product * doubt, 1)
  return {
    sources: outlets.size,
    confidence: Math.round(1000 * Math.min(0.99, Math.max(together, most(bearing)))) / 1000,
  }
}

type Told = { edge: GraphEdge; claims: Claim[] }

/** The relations that a selection means before it is asked what its ids reach, and of which kinds the ends are: by looking at each. */
const meant = (
  { nodes, relations }: Everything,
  s: Selection,
  startOf: (edge: GraphEdge) => [string | null, string | null],
) =>
  relations.flatMap(({ edge, claims }): Told[] => {
    const own = claims.filter(claim => claimCounts(claim, s))
    if (asksClaims(s) && own.length === 0) return []
    const { sources, confidence } = own.length > 0 ? counted(own) : edge
    const ends = [nodes.get(edge.from), nodes.get(edge.to)] as GraphNode[]
    const passes =
      (s.types?.includes(edge.type) ?? true) &&
      sources >= (s.minSources ?? 0) &&
      confidence >= (s.minConfidence ?? 0) &&
      inPeriod(...startOf(edge), s) &&
      ends.every(node => node.kind !== 'Event' || eventCounts(node, s))
    return passes ? [{ edge: { ...edge, claims: own.length, sources, confidence }, claims: own }] : []
  })

/** The nodes that ids reach over these relations. */
function reached(all: readonly Told[], { nodes }: Everything, s: Selection): Set<EntityId> {
  const here = new Set(s.ids)
  for (let level = 0; level < (s.depth ?? 1); level++) {
    const before = new Set(here)
    for (const { edge } of all)
      for (const [near, far] of [
        [edge.from, edge.to],
        [edge.to, edge.from],
      ] as const)
        if (before.has(near) && kindCounts(nodes.get(far) as GraphNode, s)) here.add(far)
  }
  return here
}

/** The length of the shortest path; undefined where there is none within `most`. */
function distance(all: readonly Told[], from: EntityId, to: EntityId, most: number): number | undefined {
  let here = new Set([from])
  for (let length = 0; length <= most; length++) {
    if (here.has(to)) return length
    here = new Set([
      ...here,
      ...all.flatMap(({ edge }) => (here.has(edge.from) ? [edge.to] : here.has(edge.to) ? [edge.from] : [])),
    ])
  }
  return undefined
}

/** Numbers that look random and are the same each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A selection of a few of the fields, of what the store holds. */
function drawSelection(all: Everything, next: () => number): Selection {
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const some = <T>(list: readonly T[]): T[] => [...new Set([one(list), one(list), one(list)])]
  const nodes = [...all.nodes.values()]
  const events = nodes.filter(({ kind }) => kind === 'Event')
  const days = all.articles.flatMap(({ publishedAt }) => publishedAt ?? [])
  const starts = events.flatMap(({ start }) => start ?? [])
  const fields: (() => Partial<Selection>)[] = [
    () => ({ ids: some(nodes.map(({ id }) => id)), depth: Math.floor(next() * 3) }),
    () => ({ types: some(all.relations.map(({ edge }) => edge.type)) }),
    () => ({ kinds: some(nodes.map(({ kind }) => kind)) }),
    () => ({ eventTypes: some(events.map(({ type }) => type)) as never }),
    () => ({ status: some(events.map(({ status }) => status)) as never }),
    () => ({ happenedFrom: one(starts), undated: next() < 0.3 }),
    () => ({ happenedTo: one(starts) }),
    () => ({ publishedFrom: one(days), undated: next() < 0.3 }),
    () => ({ publishedTo: one(days) }),
    () => ({ asOf: one(days) }),
    () => ({ outlets: some(all.articles.map(({ outlet }) => outlet)) as never }),
    () => ({ notOutlets: [one(all.articles).outlet] as never }),
    () => ({ languages: [one(all.articles).lang] }),
    () => ({ modalities: some(all.relations.flatMap(({ claims }) => claims.map(({ modality }) => modality))) }),
    () => ({ minGrade: one(LeastGrade.options) }),
    () => ({ minSources: 1 + Math.floor(next() * 2) }),
    () => ({ minConfidence: Math.round(next() * 90) / 100 }),
  ]
  return Object.assign({}, ...Array.from({ length: 1 + Math.floor(next() * 3) }, () => one(fields)()))
}

const byId = (edges: readonly GraphEdge[]) =>
  edges
    .map(({ id, claims, sources, confidence }) => ({ id, claims, sources, confidence }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const undatedAndUnnamed = { text: 'Turkey supports Qatar. Iran condemned Israel.', given: {} }

onEveryGraph(
  'a selection',
  opened => {
    it('means the same in every question: what a look at each claim says', async () => {
      const { graph } = opened()
      const all = await read(graph)
      const next = random(17)
      let found = 0
      for (let round = 0; round < 16; round++) {
        const s = drawSelection(all, next)
        const said = (of: string) => `${of} of ${JSON.stringify(s)}`
        // When an office was held follows from what is said of it, which the projection knows.
        const offices = new Map<string, GraphEdge>()
        if (s.happenedFrom || s.happenedTo)
          for (const { edge } of all.relations.filter(({ edge }) => edge.type === 'HOLDS_POSITION')) {
            const claimsOf = Object.fromEntries(Object.entries(s).filter(([field]) => field in ClaimSelection.shape))
            offices.set(edge.id, (await graph.relation(edge.id, RelationSelection.parse(claimsOf))).relation)
          }
        const startOf = (edge: GraphEdge): [string | null, string | null] => {
          const { start, end } = offices.get(edge.id) ?? edge
          return [start, end]
        }
        const touching = meant(all, s, startOf)
        const here = s.ids && reached(touching, all, s)
        const inside = touching.filter(({ edge }) =>
          [edge.from, edge.to].every(id => here?.has(id) ?? kindCounts(all.nodes.get(id) as GraphNode, s)),
        )
        found += inside.length
        const edges = byId(inside.map(({ edge }) => edge))

        const relations = await whole(
          cursor => graph.relations(RelationsSelection.parse({ ...s, limit: 25, cursor })),
          part => part.relations.map(({ relation }) => relation),
        )
        expect(byId(relations), said('relations')).toEqual(edges)
        expect(relations.map(({ claims }) => claims)).toEqual(
          relations.map(({ claims }) => claims).sort((a, b) => b - a),
        )

        const subgraph = await graph.subgraph(SubgraphRequest.parse({ ...s, limit: 2000 }))
        expect(byId(subgraph.edges), said('subgraph')).toEqual(edges)
        if (here) expect(new Set(subgraph.nodes.map(({ id }) => id)), said('nodes')).toEqual(here)
        const parts: GraphEdge[] = []
        let cursor: string | undefined
        do {
          const part = await graph.subgraph(SubgraphRequest.parse({ ...s, limit: 40, cursor }))
          parts.push(...part.edges)
          cursor = part.nextCursor
        } while (cursor)
        expect(byId(parts), said('subgraph in parts')).toEqual(edges)

        const pages = await graph.everything(s)
        const exported: GraphEdge[] = []
        const quoted: string[] = []
        for await (const page of pages.edges()) {
          exported.push(...page)
          quoted.push(...(await pages.claims(page)).map(({ id }) => id))
        }
        expect(byId(exported), said('export')).toEqual(edges)
        expect(quoted.sort(), said('claims of export')).toEqual(
          inside.flatMap(({ claims }) => claims.map(({ id }) => id as string)).sort(),
        )

        const told = new Set(touching.flatMap(({ edge }) => [edge.from, edge.to]))
        const asksRelations = asksClaims(s) || s.types || s.minSources || s.minConfidence
        const expectedEvents = [...all.nodes.values()]
          .filter(node => node.kind === 'Event' && eventCounts(node, s) && kindCounts(node, s))
          .filter(({ id }) => (here?.has(id) ?? true) && (!asksRelations || told.has(id)))
        const events = await whole(
          cursor => graph.events(EventsSelection.parse({ ...s, limit: 9, cursor })),
          part => part.events,
        )
        expect(events.map(({ event }) => event.id).sort(), said('events')).toEqual(
          expectedEvents.map(({ id }) => id as string).sort(),
        )

        const timeline = await whole(
          cursor => graph.timeline(TimelineSelection.parse({ ...s, limit: 6, cursor })),
          part => part.buckets,
        )
        const sum = (key: 'events' | 'claims') => timeline.reduce((total, each) => total + each[key], 0)
        expect(sum('events'), said('timeline')).toBe(expectedEvents.filter(({ start }) => start).length)
        expect(sum('claims'), said('timeline')).toBe(
          inside.flatMap(({ claims }) => claims).filter(({ publishedAt }) => publishedAt).length,
        )

        const stating = new Set(inside.flatMap(({ claims }) => claims.map(({ article }) => article.id as string)))
        const ofArticles = new Set([
          'publishedFrom',
          'publishedTo',
          'asOf',
          'outlets',
          'notOutlets',
          'languages',
          'minGrade',
          'undated',
        ])
        const asksStatements = Object.keys(s).some(field => !ofArticles.has(field))
        const articles = await whole(
          cursor => graph.articles(ArticlesSelection.parse({ ...s, limit: 4, cursor })),
          part => part.articles,
        )
        expect(articles.map(({ id }) => id as string).sort(), said('articles')).toEqual(
          all.articles
            .filter(
              ({ id, publishedAt, lang, outlet }) =>
                articleCounts(publishedAt, lang, outlet, s) && (!asksStatements || stating.has(id)),
            )
            .map(({ id }) => id)
            .sort(),
        )

        const { ids: _, depth: __, ...around } = s
        const [one, other] = [...all.nodes.keys()].filter(() => next() < 0.2) as [EntityId, EntityId]
        const star = meant(all, around, startOf).filter(({ edge }) => edge.from === one || edge.to === one)
        const ofKind = star.filter(({ edge }) =>
          kindCounts(all.nodes.get(edge.from === one ? edge.to : edge.from) as GraphNode, around),
        )
        const near = await graph.neighbors(one, NeighborsSelection.parse({ ...around, limit: 2000 }))
        expect(byId(near.edges), said(`neighbors of ${one}`)).toEqual(byId(ofKind.map(({ edge }) => edge)))

        const passable = meant(all, around, startOf).filter(({ edge }) =>
          [edge.from, edge.to].every(id =>
            kindCounts(all.nodes.get(id) as GraphNode, { ...around, ids: [one, other] }),
          ),
        )
        const { paths, graph: drawnPaths } = await graph.paths(
          PathsSelection.parse({ ...around, from: one, to: other, maxLength: 4, limit: 50 }),
        )
        expect(paths[0]?.edges.length, said(`paths ${one} ${other}`)).toBe(distance(passable, one, other, 4))
        const known = new Map(passable.map(({ edge }) => [edge.id, edge]))
        for (const edge of drawnPaths.edges) expect(byId([edge])).toEqual(byId([known.get(edge.id) as GraphEdge]))

        const claimFields = Object.fromEntries(Object.entries(s).filter(([field]) => field in ClaimSelection.shape))
        for (const { edge, claims } of inside.slice(0, 3)) {
          const answer = await graph.relation(edge.id, RelationSelection.parse(claimFields))
          expect(answer.claims.map(({ id }) => id).sort(), said(edge.id)).toEqual(claims.map(({ id }) => id).sort())
          expect(answer.relation.claims).toBe(claims.length)
        }
      }
      // The rounds are not all about nothing.
      expect(found).toBeGreaterThan(200)
    }, 120_000)
  },
  async ({ graph }) => {
    for (const article of [seedArticle, ...shortArticles, undatedAndUnnamed]) await write(graph, article)
    const { article, extraction } = drawn(
      'Ways',
      [
        ['country:FRA', 'SUPPORTS', 'country:DEU'],
        ['country:DEU', 'OPPOSES', 'country:RUS'],
        ['country:SYR', 'SUPPORTS', 'country:QAT'],
        ['country:QAT', 'MEMBER_OF', 'org:one'],
      ],
      '2019-02-10',
    )
    await write(graph, article, extraction)
    for (const [outlet, grade] of grades)
      await graph.decide({ kind: 'grade', outlet: outlet as EntityId, grade }, '2026-01-02T03:04:05.000Z')
  },
)
