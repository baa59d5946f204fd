import type { EntityRef } from '../../../model/graph.ts'
import type { EntityId, RelationId } from '../../../model/ids.ts'
import type { Decision, JournalAnswer, JournalQuery } from '../../../model/journal.ts'
import type { RelationType } from '../../../model/ontology.ts'
import type { GraphConnection, Row, Run } from '../connection.ts'
import { decodeCursor, encodeCursor, listName } from '../cursor.ts'
import { clustersOf } from '../identity/clusters.ts'
import { judgementsIn, referencesNamed } from '../identity/judgements.ts'
import { entityRefColumns, presentEntityRef } from '../present-node.ts'
import { where } from '../selection/conditions.ts'
import { presentDecision } from './decisions.ts'

/** A page of the journal, the latest decision first, with the names of what they are on. Throws BadCursor. */
export async function journal(
  store: GraphConnection,
  { kind, of, state, limit, cursor }: JournalQuery,
): Promise<JournalAnswer> {
  const list = listName('journal', { kind, of, state })
  const after = cursor === undefined ? undefined : decodeCursor(list, cursor)
  const targets = of && (await targetsOf(store.read, of))
  const conditions = [
    ...(kind ? ['d.kind = $kind'] : []),
    ...(targets ? ['d.target IN $targets OR d.left IN $targets OR d.right IN $targets'] : []),
    ...(state ? [`d.undoneAt IS ${state === 'undone' ? 'NOT ' : ''}NULL`] : []),
    ...(after ? ['d.at < $at OR (d.at = $at AND d.id < $id)'] : []),
  ]
  const rows = await store.read(
    `MATCH (d:Decision) ${where(conditions)} RETURN properties(d) AS decision, d.at AS at, d.id AS id
     ORDER BY at DESC, id DESC LIMIT $limit`,
    {
      ...(kind ? { kind } : {}),
      ...(targets ? { targets } : {}),
      ...(after ? { at: after[0], id: after[1] } : {}),
      limit: limit + 1,
    },
  )
  const decisions = rows.slice(0, limit).map(({ decision }) => presentDecision(decision))
  const last = decisions.at(-1)
  return {
    decisions,
    ...(await named(store.read, decisions)),
    ...(rows.length > limit && last ? { nextCursor: encodeCursor(list, [last.at, last.id]) } : {}),
  }
}

const startsWith = (id: string, prefix: string): boolean => id.startsWith(`${prefix}:`)

/** All ids by which decisions may be on this: of an entity those of its references, of a relation and of an article those of their claims too. */
async function targetsOf(run: Run, of: string): Promise<string[]> {
  if (startsWith(of, 'claim')) return [of]
  if (startsWith(of, 'article'))
    return [
      of,
      ...(await claimsBy(run, claim => `(a:Article {id: $of}) MATCH (c:${claim})-[:STATED_IN]->(a)`, of)),
      ...(await claimsBy(run, claim => `(a:WithdrawnArticle {id: $of}) MATCH (c:${claim})-[:STATED_IN]->(a)`, of)),
    ]
  if (startsWith(of, 'relation')) {
    const rows = await run('MATCH (c:Claim {relationId: $of}) RETURN DISTINCT c.relationRef AS id', { of })
    const former = rows.flatMap(({ id }) => (id ? [String(id)] : []))
    return [of, ...former, ...(await claimsBy(run, claim => `(c:${claim} {relationId: $of})`, of))]
  }
  return [...clustersOf(await judgementsIn(run)).membersOf(of as EntityId)]
}

const claimLabels = ['Claim', 'MisreadClaim', 'WithdrawnClaim'] as const

/** The claims that a pattern finds as `c`, whether they count or not. */
async function claimsBy(run: Run, pattern: (label: string) => string, of: string): Promise<string[]> {
  const found: string[] = []
  for (const label of claimLabels)
    for (const { id } of await run(`MATCH ${pattern(label)} RETURN c.id AS id`, { of })) found.push(String(id))
  return found
}

type Names = Pick<JournalAnswer, 'entities' | 'articles' | 'claims' | 'relations'>

/** What decisions are on, withdrawn and misread or not. */
async function named(run: Run, decisions: readonly Decision[]): Promise<Names> {
  const ids = new Set<string>(
    decisions.flatMap((decision): string[] => {
      if (decision.kind === 'judgement') return [decision.left, decision.right]
      if (decision.kind === 'withdrawal') return [decision.article]
      if (decision.kind === 'misreading') return [decision.claim]
      if (decision.kind === 'confirmation') return [decision.relation]
      return [decision.kind === 'note' ? decision.about : decision.outlet]
    }),
  )
  const claims: Names['claims'] = []
  for (const label of claimLabels)
    claims.push(
      ...((await run(
        `MATCH (c:${label})-[:STATED_IN]->(a) WHERE c.id IN $ids
         RETURN c.id AS id, c.quote AS quote, a.id AS article, c.relationId AS relation, c.relation AS type`,
        { ids: [...ids].filter(id => startsWith(id, 'claim')) },
      )) as Names['claims']),
    )
  const wanted = [...ids].filter(id => startsWith(id, 'article'))
  for (const { article } of claims) wanted.push(article)
  const articles: Names['articles'] = []
  for (const label of ['Article', 'WithdrawnArticle'])
    for (const { id, title, publishedAt } of await run(
      `MATCH (a:${label}) WHERE a.id IN $ids RETURN a.id AS id, a.title AS title, a.publishedAt AS publishedAt`,
      { ids: [...new Set(wanted)] },
    ))
      articles.push({ id, title: title ?? null, publishedAt: publishedAt ?? null })
  const relations = await relationsNamed(
    run,
    [...ids, ...claims.map(({ relation }) => relation)].filter(id => startsWith(id, 'relation')),
  )
  const entities = [...ids].filter(id => !/^(?:article|claim|relation):/.test(id)) as EntityId[]
  return { entities: await everNamed(run, entities), articles, claims, relations }
}

/** Entities by name, those too that nothing tells at the moment. */
async function everNamed(run: Run, ids: readonly EntityId[]): Promise<EntityRef[]> {
  if (ids.length === 0) return []
  const known = await referencesNamed(run, ids)
  const hidden = await run(`MATCH (e:WithdrawnEntity) WHERE e.id IN $ids RETURN ${entityRefColumns('e')}`, { ids })
  return [...known, ...hidden.map(presentEntityRef)]
}

/** Relations with their ends, by claims of them that count or were read wrongly, or by a gazetteer. */
async function relationsNamed(run: Run, ids: readonly string[]): Promise<Names['relations']> {
  const found = new Map<string, Names['relations'][number]>()
  const ends = ['s', 'o'].map(
    end => `${end}.id AS ${end}Id, ${end}.name AS ${end}Name, ${end}.nameFr AS ${end}Fr, ${end}.nameEn AS ${end}En`,
  )
  const refOf = (row: Row, end: string): EntityRef =>
    presentEntityRef({ id: row[`${end}Id`], name: row[`${end}Name`], fr: row[`${end}Fr`], en: row[`${end}En`] })
  const add = (rows: readonly Row[]) => {
    for (const row of rows)
      found.set(String(row.relation), {
        id: row.relation as RelationId,
        type: row.type as RelationType,
        from: refOf(row, 's'),
        to: refOf(row, 'o'),
      })
  }
  const unique = [...new Set(ids)]
  for (const [label, key] of [
    ['MisreadClaim', 'relationId'],
    ['Claim', 'relationRef'],
    ['Claim', 'relationId'],
  ])
    add(
      await run(
        `UNWIND $ids AS relation MATCH (c:${label} {${key}: relation}) WITH relation, min(c.id) AS claim
         MATCH (c:${label} {id: claim}) MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o)
         RETURN relation, c.relation AS type, ${ends.join(', ')}`,
        { ids: unique },
      ),
    )
  const left = unique.filter(id => !found.has(id))
  if (left.length > 0)
    add(
      await run(
        `MATCH (s:Entity)-[r]->(o:Entity) WHERE r.id IN $left RETURN r.id AS relation, type(r) AS type, ${ends.join(', ')}`,
        { left },
      ),
    )
  return [...found.values()]
}
