import { z } from 'zod'
import { nodeKinds } from './ontology.ts'

/**
 * Ids are ours and stable across rebuilds and engines: a kind, a colon, a slug. An engine's internal number never leaves
 * the store. The brands keep an entity's id from being passed where a relation's is wanted.
 */
const idOf = <B extends string>(prefix: string, brand: B) =>
  z
    .string()
    .max(200)
    .regex(new RegExp(`^(?:${prefix}):[^\\s\\p{Cc}]+$`, 'u'), `expected an id like ${prefix.split('|')[0]}:…`)
    .brand(brand)

/** `country:IRN`, `person:othman-al-ghanemi`, `org:…`, `place:…` or `event:…`: anything a relation may end at. */
export const EntityId = idOf(
  Object.values(nodeKinds)
    .map(({ prefix }) => prefix)
    .join('|'),
  'EntityId',
)
export type EntityId = z.infer<typeof EntityId>

/** `article:` and the first 12 hexadecimal digits of the text's SHA-256, or an id the caller gave. */
export const ArticleId = idOf('article', 'ArticleId')
export type ArticleId = z.infer<typeof ArticleId>

/** `relation:` and 16 hexadecimal digits of the SHA-256 of its type and ends. */
export const RelationId = idOf('relation', 'RelationId')
export type RelationId = z.infer<typeof RelationId>

/** `claim:` and 16 hexadecimal digits of the SHA-256 of article, span, relation type and ends. */
export const ClaimId = idOf('claim', 'ClaimId')
export type ClaimId = z.infer<typeof ClaimId>

/** `judgement:` and 16 hexadecimal digits of the SHA-256 of the pair, the verdict, who and when. */
export const JudgementId = idOf('judgement', 'JudgementId')
export type JudgementId = z.infer<typeof JudgementId>

/** The id of a decision in the journal: its kind, and 16 hexadecimal digits of the SHA-256 of what it says. That of a judgement is its `JudgementId`. */
export const DecisionId = idOf('judgement|withdrawal|misreading|confirmation|note|grade', 'DecisionId')
export type DecisionId = z.infer<typeof DecisionId>
