import { Graph, RelationClaim } from '../../model/graph.ts'
import type { GraphPages } from '../../server/graph/graph-pages.ts'

/** Names as a hostile article may contain them. */
export const nasty = {
  markup: `<script>alert("1")</script> & 'co' ]]> &amp;`,
  formula: '=HYPERLINK("http://x.example","a,b")',
  minus: '-2+3',
  lines: 'first\r\nsecond\tthird',
  control: 'bell\u0007 and half \ud800 of a pair',
  scripts: 'إيران — Москва — 🇮🇷',
}

const node = (id: string, kind: string, name: string, more: object = {}) => ({
  id,
  kind,
  name,
  names: [name],
  mentions: 1,
  ...more,
})
const edge = (id: string, type: string, from: string, to: string, more: object = {}) => ({
  id: `relation:${id}`,
  type,
  from,
  to,
  claims: 2,
  sources: 1,
  confidence: 0.8,
  modality: 'asserted',
  inferred: false,
  disputed: false,
  firstPublished: '2018-12-13',
  lastPublished: '2018-12-13',
  start: null,
  end: null,
  ...more,
})

/** A graph with every kind of node, a symmetric and a denied relation, a self-loop, two parallel relations, and one without claims. */
export const sample: Graph = Graph.parse({
  nodes: [
    node('country:IRN', 'Country', 'Iran', {
      iso3: 'IRN',
      names: ['Iran', nasty.scripts, 'a | b'],
      labels: { fr: 'République d’Iran', en: 'Iran' },
    }),
    node('country:XKX', 'Country', nasty.lines, { iso3: 'XKX' }),
    node('person:o’neil_"x"', 'Person', nasty.markup),
    node('person:plain', 'Person', nasty.formula, { country: 'IRN' }),
    node('org:army', 'Organization', nasty.minus, { orgType: 'military', country: 'IRN' }),
    node('org:firm', 'Organization', nasty.control, { orgType: 'company' }),
    node('person:alone', 'Person', 'Nobody’s friend'),
    node('place:baghdad', 'Place', 'Bagdad', { geonames: 98182, point: [44.40088, 33.34058] }),
    node('event:talks', 'Event', '@talks', {
      type: 'AGREE',
      eventKind: 'meeting',
      status: 'planned',
      start: '2018-12-13',
      end: '2018-12-27',
      precision: 'day',
      inferred: ['date'],
    }),
  ],
  edges: [
    edge('1', 'HOLDS_POSITION', 'person:o’neil_"x"', 'org:army', {
      title: '+chief, "of" staff',
      titles: { fr: 'chef d’état-major', en: 'chief of staff' },
      start: '2017-01-01',
      offices: [
        {
          title: '+chief, "of" staff',
          titles: { fr: 'chef d’état-major', en: 'chief of staff' },
          former: false,
          start: '2017-01-01',
          end: null,
          datesFromTable: false,
          firstPublished: '2018-12-13',
          lastPublished: '2018-12-13',
        },
      ],
      former: false,
      attributions: [{ modality: 'asserted', confidence: 0.8, outlet: 'org:daily' }],
    }),
    edge('2', 'PARTICIPATED_IN', 'country:IRN', 'event:talks', { role: 'participant' }),
    edge('3', 'HELD_IN', 'event:talks', 'place:baghdad'),
    edge('4', 'MET', 'person:plain', 'person:o’neil_"x"'),
    edge('5', 'SANCTIONS', 'country:XKX', 'country:IRN', { end: '2020-01-01' }),
    edge('6', 'SUPPORTS', 'country:XKX', 'country:IRN', { modality: 'denied', disputed: true }),
    edge('7', 'OPPOSES', 'country:IRN', 'country:IRN'),
    edge('8', 'LOCATED_IN', 'place:baghdad', 'country:IRN', { claims: 0, sources: 0, firstPublished: null }),
    edge('9', 'MEMBER_OF', 'person:plain', 'org:firm', { modality: 'denied' }),
    edge('10', 'PARTICIPATED_IN', 'country:XKX', 'event:talks', { modality: 'denied' }),
    edge('11', 'REPRESENTS', 'person:plain', 'country:IRN'),
    edge('12', 'MEMBER_OF', 'country:IRN', 'org:army'),
  ],
  truncated: true,
  hidden: { 'country:IRN': { MET: 3 } },
})

const claim = (id: string, relation: string, quote: string, more: object = {}) => ({
  id: `claim:${id}`,
  relationId: `relation:${relation}`,
  relation: sample.edges.find(edge => edge.id === `relation:${relation}`)?.type,
  quote,
  start: 10,
  end: 10 + quote.length,
  modality: 'asserted',
  polarity: 'positive',
  confidence: 0.8,
  rule: 'en/test',
  origin: 'rules',
  publishedAt: '2018-12-13',
  recordedAt: '2026-01-02T03:04:05.000Z',
  subjectRef: 'country:IRN',
  objectRef: 'country:XKX',
  article: { id: 'article:one', title: 'A “headline”', lang: 'en', url: 'https://daily.example/a?b=1&c=|2|' },
  outlet: { id: 'org:daily', name: 'The Daily', labels: { fr: 'Le Quotidien', en: 'The Daily' } },
  attributedTo: [],
  through: [],
  ...more,
})

/** Hostile quotes: one in another language without outlet, date and address, and one attributed to somebody. */
export const claims: RelationClaim[] = RelationClaim.array().parse([
  claim('1', '1', 'he became chief of staff'),
  claim('2', '1', nasty.markup, { attributedTo: [{ id: 'person:plain', name: nasty.formula }] }),
  claim('3', '6', '-2 «\u00a0non\u00a0»', {
    article: { id: 'article:two', title: null, lang: 'fr' },
    outlet: undefined,
    publishedAt: null,
    modality: 'denied',
    polarity: 'negative',
  }),
  claim('4', '2', nasty.lines, { role: 'participant', through: [{ id: 'person:plain', name: nasty.formula }] }),
])

/** A graph in memory as a source for the formats, with pages of two nodes and two relations. */
export const pagesOf = (graph: Graph, stated: readonly RelationClaim[] = claims): GraphPages => ({
  ...graph,
  nodes: () => inTwos(graph.nodes),
  edges: () => inTwos(graph.edges),
  claims: async edges => edges.flatMap(({ id }) => stated.filter(({ relationId }) => relationId === id)),
})

async function* inTwos<T>(items: readonly T[]): AsyncGenerator<T[]> {
  for (let at = 0; at < items.length; at += 2) yield items.slice(at, at + 2)
}

export const options = { lang: 'en', base: 'http://entente.example/api/v1' } as const

/** Everything that a format writes, as one string. */
export async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(Buffer.from(piece as string))
  return Buffer.concat(all)
}
export const textOf = async (pieces: AsyncIterable<string | Uint8Array>): Promise<string> =>
  (await bytesOf(pieces)).toString('utf8')
