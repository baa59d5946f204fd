import { Graph } from '../../model/graph.ts'

/** Names as a hostile article may spell them. */
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

/** Every kind of node, a symmetric and a denied relation, a self-loop, two parallel relations, and one of no claims. */
export const sample: Graph = Graph.parse({
  nodes: [
    node('country:IRN', 'Country', 'Iran', { iso3: 'IRN', names: ['Iran', nasty.scripts] }),
    node('country:XKX', 'Country', nasty.lines, { iso3: 'XKX' }),
    node('person:o’neil_"x"', 'Person', nasty.markup),
    node('person:plain', 'Person', nasty.formula, { country: 'IRN' }),
    node('org:army', 'Organization', nasty.minus, { orgType: 'military', country: 'IRN' }),
    node('org:firm', 'Organization', nasty.control, { orgType: 'company' }),
    node('place:baghdad', 'Place', 'Bagdad', { geonames: 98182 }),
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
    edge('1', 'HOLDS_POSITION', 'person:o’neil_"x"', 'org:army', { title: '+chief, "of" staff', start: '2017-01-01' }),
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
