import type { ArticleId, EntityId, RelationId } from '../../../model/ids.ts'
import type { Decision } from '../../../model/journal.ts'
import type { ArticleLabel } from '../attestations.ts'
import type { Run } from '../connection.ts'
import { createGazetteerRelations } from '../identity/gazetteer-relations.ts'
import { mergeReferences } from '../identity/merge-references.ts'
import { restate } from '../identity/regroup.ts'
import type { Effect } from '../journal/effect.ts'
import { articleOfId, type KnownArticle } from '../known-article.ts'
import { projectRelations } from '../projection.ts'
import { neighboursOf, settleTellings, statedIn } from '../tellings/tellings.ts'
import { UnknownId } from '../unknown-id.ts'
import { giveMentions, takeMentions } from './mentions.ts'
import { settleOutlet } from './outlet.ts'
import { projectAgain, showWithSupplied } from './project-again.ts'
import { hideUntold } from './visible.ts'

type WithdrawalDecision = Extract<Decision, { kind: 'withdrawal' }>

/**
 * Takes an article out of every answer: it and its claims lose their labels, and with these every query, but stay in the store with all that they are
 * joined to. The relations between entities are projected again from the claims that are left. Throws UnknownId where it is not among the others.
 */
export async function applyWithdrawal(run: Run, { article: id, reason, by }: WithdrawalDecision): Promise<Effect> {
  const known = await existing(run, id)
  const touched = await touchedBy(run, id, 'Article', 'Claim')
  const taken = await takeMentions(run, id)
  const alike = await neighboursOf(run, id, 'Article')
  await run(
    'MATCH (a:Article {id: $id}) SET a.taken = $taken SET a.telling = null SET a:WithdrawnArticle REMOVE a:Article',
    {
      id,
      taken: JSON.stringify(taken),
    },
  )
  await run('UNWIND $claims AS id MATCH (c:Claim {id: id}) SET c:WithdrawnClaim REMOVE c:Claim', {
    claims: touched.claims,
  })
  await settleOutlet(run, touched.outlets)
  await mergeReferences(run, touched.clusters)
  await projectAgain(run, touched.relations, touched.ends)
  await projectRelations(run, await statedIn(run, await settleTellings(run, alike)))
  const hidden = await hideUntold(run, touched.entities)
  const why = { ...(reason ? { reason } : {}), ...(by ? { by } : {}) }
  return {
    events: [{ type: 'article.withdrawn', article: known.article, ...why }],
    ids: [id, ...touched.entities, ...hidden],
  }
}

/** Takes an article back with all its claims: the graph is as if it had never been withdrawn. */
export async function revertWithdrawal(run: Run, { article: id }: WithdrawalDecision): Promise<Effect> {
  const { article } = await existing(run, id)
  const before = await touchedBy(run, id, 'WithdrawnArticle', 'WithdrawnClaim')
  const shown = await showWithSupplied(run, before.entities)
  const [row] = await run('MATCH (a:WithdrawnArticle {id: $id}) RETURN a.taken AS taken', { id })
  await giveMentions(run, JSON.parse(String(row?.taken ?? '[]')))
  await run('MATCH (a:WithdrawnArticle {id: $id}) SET a:Article REMOVE a:WithdrawnArticle SET a.taken = null', { id })
  await run('UNWIND $claims AS id MATCH (c:WithdrawnClaim {id: id}) SET c:Claim REMOVE c:WithdrawnClaim', {
    claims: before.claims,
  })
  // Judgements may have moved the ends meanwhile.
  const touched = await touchedBy(run, id, 'Article', 'Claim')
  const stated = await restate(run, touched.ends)
  await settleOutlet(run, touched.outlets)
  await mergeReferences(run, touched.clusters)
  await createGazetteerRelations(run, shown)
  const printed = await settleTellings(run, [id])
  await projectAgain(run, [...new Set([...touched.relations, ...stated])], touched.ends)
  await projectRelations(run, await statedIn(run, printed))
  return { events: [{ type: 'article.restored', article }], ids: [id, ...touched.entities, ...shown] }
}

async function existing(run: Run, id: ArticleId): Promise<KnownArticle> {
  const known = await articleOfId(run, id)
  if (!known) throw new UnknownId('article', id)
  return known
}

/** What is joined to an article. `ends` are those of its claims, `entities` all that it names, `clusters` those of several references. */
type Touched = {
  claims: string[]
  relations: RelationId[]
  ends: EntityId[]
  outlets: EntityId[]
  entities: EntityId[]
  clusters: EntityId[]
}

async function touchedBy(
  run: Run,
  id: ArticleId,
  article: ArticleLabel,
  claim: 'Claim' | 'WithdrawnClaim',
): Promise<Touched> {
  const claims = await run(
    `MATCH (c:${claim})-[:STATED_IN]->(:${article} {id: $id}) MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o)
     RETURN c.id AS id, c.relationId AS relation, s.id AS subject, o.id AS object`,
    { id },
  )
  const idsOf = async (query: string): Promise<EntityId[]> => [
    ...new Set((await run(query, { id })).map(({ id: found }) => found as EntityId)),
  ]
  const [named, speakers, outlets] = [
    await idsOf(`MATCH (:${article} {id: $id})-[:MENTIONS]->(e) RETURN e.id AS id`),
    await idsOf(
      `MATCH (c:${claim})-[:STATED_IN]->(:${article} {id: $id}) MATCH (c)-[:ATTRIBUTED_TO|THROUGH]->(e) RETURN e.id AS id`,
    ),
    await idsOf(`MATCH (:${article} {id: $id})-[:PUBLISHED_BY]->(e) RETURN e.id AS id`),
  ]
  const ends = [...new Set(claims.flatMap(({ subject, object }) => [subject, object] as EntityId[]))]
  const entities = [...new Set([...ends, ...named, ...speakers, ...outlets])]
  const clusters = await run(
    'MATCH (:Reference)-[:REFERS_TO]->(e:Entity) WHERE e.id IN $entities RETURN DISTINCT e.id AS id',
    {
      entities,
    },
  )
  return {
    claims: claims.map(row => String(row.id)),
    relations: [...new Set(claims.map(({ relation }) => relation as RelationId))],
    ends,
    outlets,
    entities,
    clusters: clusters.map(row => row.id as EntityId),
  }
}
