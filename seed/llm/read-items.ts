import type { Entity, Evidence, Participant, Relation, Span } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { type NodeKind, relations as ontology } from '../../model/ontology.ts'
import { confidenceOf } from '../confidence.ts'
import type { EventItem, NameItem, RelationItem } from './answer.ts'
import type { LlmEvent } from './merge-extractions.ts'
import type { nameResolver } from './names.ts'
import { findQuote, normalizeTypography } from './quote.ts'
import type { WarningCode } from './warnings.ts'

/** The context of an item: the article, its part, and its entities. */
export type ItemContext = {
  text: string
  /** The text in plain typography, unit for unit. */
  article: string
  part: Span
  entities: ReadonlyMap<EntityId, Entity>
  resolve: ReturnType<typeof nameResolver>
}

/** An item that is left out, and why. */
export class DroppedItem extends Error {
  readonly code: WarningCode
  constructor(code: WarningCode, detail: string) {
    super(detail)
    this.name = 'DroppedItem'
    this.code = code
  }
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

function place(item: EventItem | RelationItem, { article, part }: ItemContext): Span {
  const span = findQuote(article, part, normalizeTypography(item.quote), item.quoteStart)
  if (!span) throw new DroppedItem('quote-not-in-text', short(item.quote))
  return span
}

function who(name: NameItem, quote: Span, { resolve, part }: ItemContext): EntityId {
  const resolved = resolve(name, part, quote)
  if ('dropped' in resolved) throw new DroppedItem(resolved.dropped, `${name.kind} ${short(name.name)}`)
  return resolved.entity
}

function evidenceOf(item: EventItem | RelationItem, quote: Span, rule: string, setting: ItemContext): Evidence {
  return {
    ...quote,
    quote: setting.text.slice(quote.start, quote.end),
    ...(item.saidBy ? { attributedTo: who(item.saidBy, quote, setting) } : {}),
    modality: item.modality,
    polarity: item.polarity,
    confidence: confidenceOf(rule),
    rule,
  }
}

/** Whether an entity may occur at this end of a relation. */
const mayStand = (kinds: readonly NodeKind[], id: EntityId, { entities }: ItemContext): boolean =>
  kinds.some(kind => kind === entities.get(id)?.kind)

/** The event of one item. Throws DroppedItem. */
export function readEvent(item: EventItem, setting: ItemContext): LlmEvent {
  const quote = place(item, setting)
  const participants: Participant[] = []
  for (const [role, names] of [
    ['participant', item.participants],
    ['actor', item.actors],
    ['recipient', item.recipients],
  ] as const)
    for (const name of names) {
      const entity = who(name, quote, setting)
      if (!mayStand(ontology.PARTICIPATED_IN.from, entity, setting))
        throw new DroppedItem('wrong-ends', `${name.name} takes part in no event`)
      if (participants.some(other => other.entity === entity)) continue
      const { iso3, country = iso3 } = setting.entities.get(entity) ?? {}
      participants.push({ entity, role, ...(country ? { country } : {}) })
    }
  if (!participants.some(({ role }) => role !== 'recipient')) throw new DroppedItem('wrong-ends', 'an event of nobody')
  const where = item.place ? who(item.place, quote, setting) : undefined
  if (where && !mayStand(ontology.HELD_IN.to, where, setting))
    throw new DroppedItem('wrong-ends', `${item.place?.name} is no place`)
  const [start, end] = item.start && item.end && item.end < item.start ? [item.end, item.start] : [item.start, item.end]
  const dated = start !== null || end !== null
  const [first, last] = [start ?? end, end ?? start]
  return {
    // PLOVER codes a meeting that is still to come as AGREE.
    type: item.type === 'CONSULT' && item.status === 'planned' ? 'AGREE' : item.type,
    kind: item.kind,
    status: item.status,
    start: first,
    end: last,
    precision: dated ? (first === last ? 'day' : 'approximate') : null,
    // Nothing ties a model's date to words of the article.
    inferred: dated ? ['date'] : [],
    ...(where ? { place: where } : {}),
    participants,
    contexts: [],
    evidence: [evidenceOf(item, quote, 'llm/event', setting)],
  }
}

/** The relation of one item. Throws DroppedItem. */
export function readRelation(item: RelationItem, setting: ItemContext): Relation {
  const quote = place(item, setting)
  const [one, other] = [who(item.from, quote, setting), who(item.to, quote, setting)]
  const { symmetric, from: kinds, to: otherKinds } = ontology[item.type]
  const [from, to] = symmetric && other < one ? [other, one] : [one, other]
  if (from === to || !mayStand(kinds, from, setting) || !mayStand(otherKinds, to, setting))
    throw new DroppedItem('wrong-ends', `${from} ${item.type} ${to}`)
  const evidence = evidenceOf(item, quote, 'llm/relation', setting)
  return {
    id: `${item.type}|${from}|${to}`,
    type: item.type,
    from,
    to,
    ...(item.title ? { title: item.title } : {}),
    evidence: [evidence],
    ...(evidence.attributedTo ? { attributedTo: evidence.attributedTo } : {}),
    modality: evidence.modality,
    polarity: evidence.polarity,
    confidence: evidence.confidence,
    rule: evidence.rule,
    origin: 'llm',
  }
}
