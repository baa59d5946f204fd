import type { Evidence, Extraction } from '../../model/extraction.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { eventKindLabels, type RelationType } from '../../model/ontology.ts'
import { searchText } from './folding.ts'
import { claimId, ends, relationId } from './ids.ts'
import { type Projected, project } from './projection.ts'
import type { Row, Store } from './store.ts'

type Run = (query: string, parameters?: Record<string, unknown>) => Promise<Row[]>
type Statement = {
  type: RelationType
  from: EntityId
  to: EntityId
  evidence: Evidence[]
  origin: string
  title?: string
  role?: string
  inferred: boolean
  start?: string | null
  end?: string | null
}

const labels = { Country: 'Country', Person: 'Person', Organization: 'Organization', Place: 'Place' } as const

/**
 * Stores one article with everything it says, in one transaction. The same text again changes nothing and answers `created: false`.
 * `recordedAt` is ISO 8601 in UTC.
 */
export async function writeExtraction(
  store: Store,
  text: string,
  extraction: Extraction,
  recordedAt: string,
): Promise<{ id: string; created: boolean }> {
  try {
    return await write(store, text, extraction, recordedAt)
  } catch (error) {
    // Two writers of one article: the constraint stops the second, which then finds what the first stored.
    if (!/ConstraintValidationFailed/.test(String((error as { code?: unknown }).code))) throw error
    return write(store, text, extraction, recordedAt)
  }
}

function write(
  store: Store,
  text: string,
  extraction: Extraction,
  recordedAt: string,
): Promise<{ id: string; created: boolean }> {
  return store.write(async run => {
    const { article } = extraction
    const [known] = await run('MATCH (a:Article {contentHash: $hash}) RETURN a.id AS id', { hash: article.contentHash })
    if (known) return { id: String(known.id), created: false }
    await holdEntities(run, extraction)
    const moved = await sameEvents(run, extraction)
    const at = <T extends string>(id: T): T => (moved.get(id) ?? id) as T

    await run(`CREATE (a:Article) SET a = $properties`, {
      properties: {
        id: article.id,
        title: article.title,
        lang: article.lang,
        publishedAt: article.publishedAt,
        dateBasis: article.dateBasis,
        contentHash: article.contentHash,
        url: article.url ?? null,
        author: article.author ?? null,
        text,
        recordedAt,
        mentions: JSON.stringify(
          extraction.mentions.map(({ entity, kind, form, start, end }) => ({ entity, kind, form, start, end })),
        ),
        quarantined: JSON.stringify(extraction.quarantined),
        mentionCount: extraction.mentions.length,
      },
    })
    await writeEntities(run, extraction)
    await writeEvents(run, extraction, at)
    const counts = new Map<EntityId, number>()
    for (const mention of extraction.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
    await run(
      `UNWIND $rows AS row MATCH (a:Article {id: $id}), (e:Entity {id: row.entity}) CREATE (a)-[:MENTIONS {count: row.count}]->(e)`,
      { id: article.id, rows: [...counts].map(([entity, count]) => ({ entity, count })) },
    )
    if (article.publisher) {
      await run(`MATCH (a:Article {id: $id}), (o:Entity {id: $outlet}) SET o:Outlet CREATE (a)-[:PUBLISHED_BY]->(o)`, {
        id: article.id,
        outlet: article.publisher,
      })
    }
    const statements = [...statementsOf(extraction, at), ...(await acrossArticles(run, extraction, at))]
    const touched = await writeClaims(run, article.id, article.publishedAt, recordedAt, statements)
    await project(run, touched)
    return { id: article.id, created: true }
  })
}

/**
 * Makes the entities that are new and takes hold of all of them: another article that names one waits until this one is stored, and then
 * counts from what it left. Writing an id that does not change is how Cypher asks for a node's lock.
 */
async function holdEntities(run: Run, extraction: Extraction): Promise<void> {
  for (const kind of Object.keys(labels) as (keyof typeof labels)[]) {
    const own = extraction.entities.filter(entity => entity.kind === kind)
    // In one order, so that two articles do not wait for each other.
    const ids = own.map(entity => entity.id).sort()
    if (ids.length > 0) await run(`UNWIND $ids AS id MERGE (e:Entity:${labels[kind]} {id: id}) SET e.id = id`, { ids })
  }
}

async function writeEntities(run: Run, extraction: Extraction): Promise<void> {
  const ids = extraction.entities.map(entity => entity.id)
  const known = new Map(
    (
      await run(
        'MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, e.names AS names, e.mentions AS mentions, e.name AS name',
        { ids },
      )
    ).map(row => [String(row.id), row]),
  )
  const counts = new Map<string, number>()
  for (const mention of extraction.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  for (const kind of Object.keys(labels) as (keyof typeof labels)[]) {
    const rows = extraction.entities
      .filter(entity => entity.kind === kind)
      .map(entity => {
        const before = known.get(entity.id)
        const names = [
          ...new Set([
            ...((before?.names as string[] | undefined) ?? []),
            entity.name,
            ...entity.names.map(name => name.text),
          ]),
        ]
        return {
          id: entity.id,
          properties: {
            name: (before?.name as string | undefined) ?? entity.name,
            names,
            searchText: searchText(names),
            mentions: Number(before?.mentions ?? 0) + (counts.get(entity.id) ?? 0),
            ...(entity.labels ? { nameFr: entity.labels.fr, nameEn: entity.labels.en } : {}),
            ...(entity.iso3 ? { iso3: entity.iso3 } : {}),
            ...(entity.orgType ? { orgType: entity.orgType } : {}),
            ...(entity.country ? { country: entity.country } : {}),
            ...(entity.geonames ? { geonames: entity.geonames } : {}),
            ...(entity.point ? { longitude: entity.point[0], latitude: entity.point[1] } : {}),
          },
        }
      })
    if (rows.length > 0)
      await run(`UNWIND $rows AS row MERGE (e:Entity:${labels[kind]} {id: row.id}) SET e += row.properties`, { rows })
  }
}

async function writeEvents(run: Run, extraction: Extraction, at: <T extends string>(id: T) => T): Promise<void> {
  const lang = extraction.article.lang
  const names = new Map(extraction.entities.map(entity => [entity.id, entity.name]))
  const rows = extraction.events
    .filter(event => at(event.id) === event.id)
    .map(event => {
      const name = eventName(event, names, lang)
      return {
        id: event.id,
        properties: {
          name,
          names: [name],
          searchText: searchText([name]),
          mentions: event.evidence.length,
          type: event.type,
          kind: event.kind,
          status: event.status,
          start: event.start,
          end: event.end,
          precision: event.precision,
          inferred: event.inferred,
          contexts: event.contexts,
          sides: sidesOf(event),
        },
      }
    })
  if (rows.length > 0)
    await run('UNWIND $rows AS row MERGE (e:Entity:Event {id: row.id}) SET e += row.properties', { rows })
}

type Event = Extraction['events'][number]

/** The countries of an event, sorted: `IRN,IRQ,RUS,SYR`. */
const sidesOf = (event: Event): string =>
  [
    ...new Set(
      event.participants
        .map(
          participant =>
            participant.country ?? (/^country:/.test(participant.entity) ? participant.entity.slice(8) : undefined),
        )
        .filter(Boolean),
    ),
  ]
    .sort()
    .join(',')

/** A name that a person recognizes on the canvas: « Réunion — Iran, Irak, Russie, Syrie (13/12/2018) ». */
function eventName(event: Event, names: ReadonlyMap<EntityId, string>, lang: string): string {
  const who = event.participants.slice(0, 4).map(participant => names.get(participant.entity) ?? participant.entity)
  const more = event.participants.length > 4 ? ' …' : ''
  const label = eventKindLabels[event.kind][lang === 'fr' ? 'fr' : 'en']
  return `${label}${who.length ? ` : ${who.join(', ')}${more}` : ''}`.replace(' : ', lang === 'fr' ? ' : ' : ': ')
}

/** Events of earlier articles that these are: same kind, status and countries, and dates that meet. */
async function sameEvents(run: Run, extraction: Extraction): Promise<Map<string, string>> {
  const moved = new Map<string, string>()
  for (const event of extraction.events) {
    const sides = sidesOf(event)
    if (!event.start || !event.end || !sides.includes(',')) continue
    const rows = await run(
      'MATCH (e:Event) WHERE e.sides = $sides AND e.kind = $kind AND e.status = $status AND e.start <= $end AND e.end >= $start RETURN e.id AS id ORDER BY id LIMIT 1',
      { sides, kind: event.kind, status: event.status, start: event.start, end: event.end },
    )
    const same = rows[0]?.id
    if (typeof same === 'string' && same !== event.id) moved.set(event.id, same)
  }
  return moved
}

/** What a held meeting, plan or denial of an earlier article is to an event of this one: by the status here, the one looked for there. */
const counterparts: Partial<
  Record<Event['status'], { status: Event['status']; type: 'FULFILS' | 'CONFLICTS_WITH' }[]>
> = {
  held: [
    { status: 'planned', type: 'FULFILS' },
    { status: 'denied', type: 'CONFLICTS_WITH' },
  ],
  planned: [{ status: 'held', type: 'FULFILS' }],
  denied: [{ status: 'held', type: 'CONFLICTS_WITH' }],
}

/** Plans of earlier articles that an event of this one carries out, denials that contradict it, and the other way round. */
async function acrossArticles(
  run: Run,
  extraction: Extraction,
  at: <T extends string>(id: T) => T,
): Promise<Statement[]> {
  const found: Statement[] = []
  for (const event of extraction.events) {
    const sides = sidesOf(event)
    const evidence = event.evidence[0]
    if (!event.start || !event.end || !sides.includes(',') || !evidence) continue
    for (const { status, type } of counterparts[event.status] ?? []) {
      const rows = await run(
        'MATCH (e:Event) WHERE e.sides = $sides AND e.kind = $kind AND e.status = $status AND e.start <= $end AND e.end >= $start AND e.id <> $id RETURN e.id AS id ORDER BY id LIMIT 3',
        { sides, kind: event.kind, status, start: event.start, end: event.end, id: at(event.id) },
      )
      for (const other of rows.map(row => String(row.id) as EntityId)) {
        if (event.conflictsWith?.some(known => at(known) === other)) continue
        const [from, to] = event.status === 'planned' ? [other, at(event.id)] : [at(event.id), other]
        const rule = 'store/same-sides-and-dates'
        found.push({ type, from, to, evidence: [{ ...evidence, rule }], origin: 'rules', inferred: true })
      }
    }
  }
  return found
}

/** Every relation that the article states, between entities and between an event and its participants and place. */
function statementsOf(extraction: Extraction, at: <T extends string>(id: T) => T): Statement[] {
  const between: Statement[] = extraction.relations.map(relation => ({
    type: relation.type,
    from: at(relation.from),
    to: at(relation.to),
    evidence: relation.evidence,
    origin: relation.origin,
    ...(relation.title ? { title: relation.title } : {}),
    inferred: (relation.inferred?.length ?? 0) > 0 || relation.origin === 'gazetteer',
  }))
  const around = extraction.events.flatMap(event => {
    // An event's evidence says by its rule's name which extractor read it.
    const origin = event.evidence.every(each => each.rule.startsWith('llm/')) ? 'llm' : 'rules'
    const common = { evidence: event.evidence, origin, start: event.start, end: event.end }
    return [
      ...event.participants.map(participant => ({
        ...common,
        type: 'PARTICIPATED_IN' as const,
        from: participant.entity,
        to: at(event.id),
        role: participant.role,
        inferred: event.inferred.includes('participants'),
      })),
      ...(event.place
        ? [
            {
              ...common,
              type: 'HELD_IN' as const,
              from: at(event.id),
              to: event.place,
              inferred: event.inferred.includes('place'),
            },
          ]
        : []),
      ...(event.conflictsWith ?? []).map(other => ({
        ...common,
        type: 'CONFLICTS_WITH' as const,
        from: at(event.id),
        to: at(other),
        inferred: true,
      })),
      ...(event.fulfils ?? []).map(other => ({
        ...common,
        type: 'FULFILS' as const,
        from: at(event.id),
        to: at(other),
        inferred: true,
      })),
    ]
  })
  return [...between, ...around].filter(statement => statement.from !== statement.to)
}

/** Writes the relations and their claims; returns the relations whose sums must be made again. */
async function writeClaims(
  run: Run,
  article: string,
  publishedAt: string | null,
  recordedAt: string,
  statements: readonly Statement[],
): Promise<Projected[]> {
  const edges = new Map<RelationId, Statement>()
  const claims = new Map<string, Record<string, unknown>>()
  const attributions: { claim: string; entity: EntityId }[] = []
  for (const statement of statements) {
    const [from, to] = ends(statement.type, statement.from, statement.to)
    const id = relationId(statement.type, from, to)
    if (!edges.has(id)) edges.set(id, { ...statement, from, to })
    for (const evidence of statement.evidence) {
      const claim = claimId(article, evidence.start, evidence.end, id)
      if (claims.has(claim)) continue
      claims.set(claim, {
        id: claim,
        relationId: id,
        relation: statement.type,
        quote: evidence.quote,
        start: evidence.start,
        end: evidence.end,
        modality: evidence.modality,
        polarity: evidence.polarity,
        confidence: evidence.confidence,
        rule: evidence.rule,
        origin: statement.origin,
        inferred: statement.inferred,
        publishedAt,
        recordedAt,
        subjectRef: statement.from,
        objectRef: statement.to,
      })
      for (const entity of new Set([evidence.attributedTo, evidence.citedOutlet]))
        if (entity) attributions.push({ claim, entity })
    }
  }
  const byType = new Map<RelationType, [RelationId, Statement][]>()
  for (const [id, statement] of edges)
    byType.set(statement.type, [...(byType.get(statement.type) ?? []), [id, statement]])
  for (const [type, list] of byType)
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`,
      {
        rows: list.map(([id, { from, to, title, role, origin, start, end }]) => ({
          id,
          from,
          to,
          properties: {
            ...(title ? { title } : {}),
            ...(role ? { role } : {}),
            ...(origin === 'gazetteer' ? { gazetteer: true } : {}),
            ...(start ? { start } : {}),
            ...(end ? { end } : {}),
          },
        })),
      },
    )
  if (claims.size > 0)
    await run(
      `UNWIND $rows AS row MATCH (a:Article {id: $article}), (s:Entity {id: row.subjectRef}), (o:Entity {id: row.objectRef})
       CREATE (c:Claim) SET c = row CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (c)-[:STATED_IN]->(a)`,
      { article, rows: [...claims.values()] },
    )
  if (attributions.length > 0)
    await run(
      'UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (e:Entity {id: row.entity}) CREATE (c)-[:ATTRIBUTED_TO]->(e)',
      { rows: attributions },
    )
  return [...edges].map(([id, { from, to }]) => ({ id, from, to }))
}
