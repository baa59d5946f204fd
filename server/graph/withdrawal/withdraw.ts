import type { Withdrawal } from '../../../model/api.ts'
import type { ChangeEvent } from '../../../model/changes.ts'
import type { ArticleId, EntityId, RelationId } from '../../../model/ids.ts'
import type { ArticleLabel } from '../attestations.ts'
import { recordChange } from '../changes.ts'
import type { GraphConnection, Run } from '../connection.ts'
import { createGazetteerRelations } from '../identity/gazetteer-relations.ts'
import { lockIdentity } from '../identity/lock.ts'
import { mergeReferences } from '../identity/merge-references.ts'
import { restate } from '../identity/regroup.ts'
import { articleOfId, type KnownArticle } from '../known-article.ts'
import { projectRelations } from '../projection.ts'
import { UnknownId } from '../unknown-id.ts'
import { giveMentions, takeMentions } from './mentions.ts'
import { settleOutlet } from './outlet.ts'
import { hideUntold, showAgain, suppliedIn } from './visible.ts'

/**
 * Withdraws an article: it and its claims lose their labels, and with these every query, but stay in the store with all that they are joined to. The
 * relations between entities are projected again from the claims that are left. Nothing happens where it is withdrawn already. Throws UnknownId.
 */
export function withdrawArticle(
  store: GraphConnection,
  id: ArticleId,
  { at, reason, by }: Withdrawal,
): Promise<{ article: KnownArticle; changed: boolean }> {
  return store.write(async run => {
    await lockIdentity(run)
    const known = await existing(run, id)
    if (known.withdrawn) return { article: known, changed: false }
    const touched = await touchedBy(run, id, 'Article', 'Claim')
    const taken = await takeMentions(run, id)
    await run(
      `MATCH (a:Article {id: $id}) SET a.withdrawnAt = $at, a.withdrawnReason = $reason, a.withdrawnBy = $by, a.taken = $taken
       SET a:WithdrawnArticle REMOVE a:Article`,
      { id, at, reason: reason ?? null, by: by ?? null, taken: JSON.stringify(taken) },
    )
    await run('UNWIND $claims AS id MATCH (c:Claim {id: id}) SET c:WithdrawnClaim REMOVE c:Claim', {
      claims: touched.claims,
    })
    await settleOutlet(run, touched.outlets)
    await mergeReferences(run, touched.clusters)
    await projectAgain(run, touched.relations, touched.ends)
    const hidden = await hideUntold(run, touched.entities)
    const article: KnownArticle = {
      ...known,
      label: 'WithdrawnArticle',
      withdrawn: { at, ...(reason ? { reason } : {}), ...(by ? { by } : {}) },
    }
    const event: ChangeEvent = {
      type: 'article.withdrawn',
      article: known.article,
      ...(reason ? { reason } : {}),
      ...(by ? { by } : {}),
    }
    await recordChange(run, { at, events: [event], ids: [id, ...touched.entities, ...hidden] })
    return { article, changed: true }
  })
}

/** Restores an article at `at`, an ISO 8601 moment, with all its claims: the graph is as if it had never been withdrawn. Throws UnknownId. */
export function restoreArticle(
  store: GraphConnection,
  id: ArticleId,
  at: string,
): Promise<{ article: KnownArticle; changed: boolean }> {
  return store.write(async run => {
    await lockIdentity(run)
    const { withdrawn, ...known } = await existing(run, id)
    if (!withdrawn) return { article: known, changed: false }
    const before = await touchedBy(run, id, 'WithdrawnArticle', 'WithdrawnClaim')
    const shown = await showWithSupplied(run, before.entities)
    const [row] = await run('MATCH (a:WithdrawnArticle {id: $id}) RETURN a.taken AS taken', { id })
    await giveMentions(run, JSON.parse(String(row?.taken ?? '[]')))
    await run(
      `MATCH (a:WithdrawnArticle {id: $id}) SET a:Article REMOVE a:WithdrawnArticle
       SET a.withdrawnAt = null, a.withdrawnReason = null, a.withdrawnBy = null, a.taken = null`,
      { id },
    )
    await run('UNWIND $claims AS id MATCH (c:WithdrawnClaim {id: id}) SET c:Claim REMOVE c:WithdrawnClaim', {
      claims: before.claims,
    })
    // Judgements may have merged or split the ends in the meantime.
    const touched = await touchedBy(run, id, 'Article', 'Claim')
    const stated = await restate(run, touched.ends)
    await settleOutlet(run, touched.outlets)
    await mergeReferences(run, touched.clusters)
    await createGazetteerRelations(run, shown)
    await projectAgain(run, [...new Set([...touched.relations, ...stated])], touched.ends)
    const events: ChangeEvent[] = [{ type: 'article.restored', article: known.article }]
    await recordChange(run, { at, events, ids: [id, ...touched.entities, ...shown] })
    return { article: { ...known, label: 'Article' }, changed: true }
  })
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

/** Shows the hidden ones of these entities, and those to which gazetteers supply a relation from them. Returns the ids of those shown. */
async function showWithSupplied(run: Run, ids: readonly EntityId[]): Promise<EntityId[]> {
  const shown: EntityId[] = []
  for (let next: readonly EntityId[] = ids; next.length > 0; ) {
    const again = await showAgain(run, next)
    shown.push(...again)
    const rows = await run('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.supplied AS supplied', { ids: again })
    next = rows.flatMap(({ supplied }) => suppliedIn(supplied))
  }
  return shown
}

/** Makes these relations anew from the claims that there are, and what gazetteers supply. `ends`: the entities that they join. */
async function projectAgain(run: Run, stated: readonly RelationId[], ends: readonly EntityId[]): Promise<void> {
  // Whether what is known of an event is disputed follows from its claims and from the events that contradict it.
  const around = await run(
    `UNWIND $ends AS id MATCH (e:Event {id: id})-[:CONFLICTS_WITH]-(o:Event) UNWIND [e, o] AS event
     MATCH (event)-[r:PARTICIPATED_IN|HELD_IN]-(:Entity) RETURN DISTINCT r.id AS id`,
    { ends },
  )
  const relations = [...new Set([...stated, ...around.map(({ id }) => id as RelationId)])]
  const suppliers = await run(
    `UNWIND $ends AS id MATCH (n:Entity {id: id})-[r]->(:Entity) WHERE r.id IN $relations AND r.gazetteer = true
     OPTIONAL MATCH (own:Reference)-[:REFERS_TO]->(n) RETURN DISTINCT coalesce(own.id, n.id) AS id`,
    { ends, relations },
  )
  await run('UNWIND $ends AS id MATCH (:Entity {id: id})-[r]-(:Entity) WHERE r.id IN $relations DELETE r', {
    ends: [...ends],
    relations,
  })
  await createGazetteerRelations(
    run,
    suppliers.map(({ id }) => id as EntityId),
  )
  await projectRelations(run, relations)
}
