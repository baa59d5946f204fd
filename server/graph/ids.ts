import { createHash } from 'node:crypto'
import type { ClaimId, EntityId, RelationId } from '../../model/ids.ts'
import { type RelationType, relations } from '../../model/ontology.ts'

/** 16 hexadecimal digits of the SHA-256 of the parts. */
export const hash = (...parts: (string | number)[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16)

/** A symmetric relation has one direction in the store, whichever way a sentence puts it. */
export function canonicalEnds(type: RelationType, from: EntityId, to: EntityId): [EntityId, EntityId] {
  return relations[type].symmetric && to < from ? [to, from] : [from, to]
}

/** The id of the relation of a type between two entities, the same in every store. */
export const relationId = (type: RelationType, from: EntityId, to: EntityId): RelationId =>
  `relation:${hash(type, from, to)}` as RelationId
/** The id of a claim: that the words from `start` to `end` of an article state a relation. */
export const claimId = (article: string, start: number, end: number, relation: RelationId): ClaimId =>
  `claim:${hash(article, start, end, relation)}` as ClaimId
