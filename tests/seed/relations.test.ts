import { describe, expect, it } from 'vitest'
import type { Entity, Participant, Relation } from '../../model/extraction.ts'
import { EntityId } from '../../model/ids.ts'
import { relations as ontology, PloverType, type RelationType } from '../../model/ontology.ts'
import type { Document, NamedEntities } from '../../seed/document.ts'
import type { EventMention } from '../../seed/events/event-mention.ts'
import { relationsFromEvents } from '../../seed/events/relations.ts'

const text = 'Kenya and Chad.'

const document: Document = {
  text,
  head: { id: 'article:1', lang: 'en', title: null, publishedAt: null, dateBasis: 'none', contentHash: '1' },
  blocks: [],
  sentences: [],
} as unknown as Document

const country = (iso3: string): Entity => ({
  id: EntityId.parse(`country:${iso3}`),
  kind: 'Country',
  name: iso3,
  iso3,
  names: [],
})
const person = (name: string): Entity => ({ id: EntityId.parse(`person:${name}`), kind: 'Person', name, names: [] })
const body = (id: string, orgType: Entity['orgType'], of: string): Entity => ({
  id: EntityId.parse(`org:${id}`),
  kind: 'Organization',
  name: id,
  ...(orgType ? { orgType } : {}),
  country: of,
  names: [],
})

const everybody = [
  ...['KEN', 'TCD', 'PER', 'NPL'].map(country),
  person('wanjiru'),
  person('deby'),
  body('army-tcd', 'military', 'TCD'),
  body('worker-ken', 'other', 'KEN'),
  body('radio-one', 'other', 'KEN'),
  body('rebel-tcd', 'armed-group', 'TCD'),
]

/** Of these, who is known only by what they are. */
const crowds = new Set([EntityId.parse('org:worker-ken'), EntityId.parse('org:rebel-tcd')])

type Side = [role: Participant['role'], entity: string, more?: Partial<Participant>]

const kinds: Partial<Record<PloverType, EventMention['kind']>> = {
  CONSULT: 'meeting',
  AGREE: 'agreement',
  COOPERATE: 'cooperation',
}

/** The relations that one telling states, as `country:KEN SANCTIONS country:TCD`. */
const stated = (...telling: Parameters<typeof read>): string[] =>
  read(...telling).map(one => `${one.from} ${one.type} ${one.to}`)

function read(type: PloverType, sides: Side[], more: Partial<EventMention> = {}, evidence: object = {}): Relation[] {
  const found: NamedEntities = {
    entities: new Map(everybody.map(one => [one.id, one])),
    mentions: [],
    groups: [],
    offices: [],
  }
  const telling: EventMention = {
    type,
    kind: kinds[type] ?? 'statement',
    status: 'held',
    stative: false,
    start: null,
    end: null,
    precision: null,
    inferred: [],
    lasting: false,
    contexts: [],
    participants: sides.map(([role, entity, sector]) => ({ role, entity: EntityId.parse(entity), ...sector })),
    evidence: [
      {
        start: 0,
        end: text.length,
        quote: text,
        modality: 'asserted',
        polarity: 'positive',
        confidence: 0.9,
        rule: 'event/en/test',
        ...evidence,
      },
    ],
    sentence: 0,
    caption: false,
    ...more,
  }
  return relationsFromEvents(document, found, [telling], [], crowds)
}

const onTwo: Side[] = [
  ['actor', 'country:KEN'],
  ['recipient', 'country:TCD'],
]
const together: Side[] = [
  ['participant', 'country:KEN'],
  ['participant', 'country:TCD'],
]

/** Which relation joins two actors by an event of a type: the row of the ontology that names the type. */
const relationFor = (plover: PloverType): RelationType | undefined =>
  (Object.keys(ontology) as RelationType[]).find(
    type =>
      ontology[type].plover.includes(plover) &&
      !ontology[type].from.includes('Event') &&
      !ontology[type].to.includes('Event'),
  )

describe('a relation between two who take part in an event', () => {
  it.each(PloverType.options)('is what the ontology says of %s', plover => {
    const type = relationFor(plover)
    const symmetric = type !== undefined && ontology[type].symmetric
    expect(stated(plover, symmetric ? together : onTwo)).toEqual(type ? [`country:KEN ${type} country:TCD`] : [])
  })

  it.each(['planned', 'cancelled', 'postponed', 'denied'] as const)('is none where the event is %s', status => {
    expect(stated('SANCTION', onTwo, { status })).toEqual([])
  })

  it('says through whom a state acted, and of two persons only that they met', () => {
    const met = read('CONSULT', [
      ['participant', 'person:wanjiru', { country: 'KEN', sector: 'government' }],
      ['participant', 'org:army-tcd', { country: 'TCD', sector: 'military' }],
    ])
    expect(met.map(({ from, to, evidence }) => [from, to, evidence[0]?.through])).toEqual([
      ['country:KEN', 'country:TCD', ['person:wanjiru', 'org:army-tcd']],
    ])
    expect(read('ACCUSE', onTwo)[0]?.evidence[0]).not.toHaveProperty('through')
  })

  it('is none where nobody vouches for the event', () => {
    expect(stated('ASSAULT', onTwo, {}, { modality: 'conditional' })).toEqual([])
    expect(stated('ASSAULT', onTwo, {}, { modality: 'reported' })).toEqual(['country:KEN FIGHTS country:TCD'])
  })

  it('is none where a side is only implied', () => {
    expect(stated('SANCTION', onTwo, { inferred: ['participants'] })).toEqual([])
    expect(stated('SANCTION', onTwo, { inferred: ['date'] })).toHaveLength(1)
  })

  it('is no meeting by telephone', () => {
    expect(stated('CONSULT', together, { kind: 'call' })).toEqual([])
  })

  it('is none with whom one leaves', () => {
    expect(stated('SANCTION', onTwo, { kind: 'withdrawal' })).toEqual([])
  })

  it('is no cooperation with whom a promise is made', () => {
    expect(stated('AGREE', onTwo)).toEqual([])
  })

  it('joins each who acts to each who is acted on', () => {
    expect(
      stated('SANCTION', [
        ['actor', 'country:KEN'],
        ['actor', 'country:PER'],
        ['recipient', 'country:TCD'],
        ['recipient', 'country:NPL'],
      ]),
    ).toHaveLength(4)
  })

  it('joins each two of three who met, and nobody of a crowd', () => {
    const three: Side[] = [...together, ['participant', 'country:PER']]
    expect(stated('CONSULT', three)).toHaveLength(3)
    expect(stated('CONSULT', [...three, ['participant', 'country:NPL']])).toEqual([])
  })

  it('is of the state for whom somebody acts in office or under arms', () => {
    expect(
      stated('SANCTION', [
        ['actor', 'person:wanjiru', { country: 'KEN', sector: 'government' }],
        ['recipient', 'org:army-tcd', { sector: 'military' }],
      ]),
    ).toEqual(['country:KEN SANCTIONS country:TCD'])
  })

  it('is of two persons too where they met', () => {
    expect(
      stated('CONSULT', [
        ['participant', 'person:wanjiru', { country: 'KEN', sector: 'government' }],
        ['participant', 'person:deby', { country: 'TCD', sector: 'government' }],
      ]),
    ).toEqual(['country:KEN MET country:TCD', 'person:wanjiru MET person:deby'])
  })

  it('is of armed groups for themselves, and of no crowd', () => {
    expect(
      stated('ASSAULT', [
        ['actor', 'org:rebel-tcd'],
        ['recipient', 'org:army-tcd', { sector: 'military' }],
      ]),
    ).toEqual(['org:rebel-tcd FIGHTS country:TCD'])
    expect(
      stated('PROTEST', [
        ['actor', 'org:worker-ken'],
        ['recipient', 'country:TCD'],
      ]),
    ).toEqual([])
  })

  it('is of a body with a name of its own, however its id is spelled', () => {
    expect(
      stated('PROTEST', [
        ['actor', 'org:radio-one'],
        ['recipient', 'country:TCD'],
      ]),
    ).toEqual(['org:radio-one OPPOSES country:TCD'])
  })
})
