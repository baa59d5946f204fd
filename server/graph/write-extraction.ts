import type { Extraction } from '../../model/extraction.ts'
import type { ArticleId, EntityId } from '../../model/ids.ts'
import { recordChange } from './changes.ts'
import type { GraphConnection } from './connection.ts'
import { lockIdentity } from './identity/lock.ts'
import { mergeReferences } from './identity/merge-references.ts'
import { separateNamesakes } from './identity/namesakes.ts'
import { referenceMapOf, writeReferenceProperties } from './identity/references.ts'
import { projectRelations } from './projection.ts'
import { linkEventsAcrossArticles, sameEvents } from './same-event.ts'
import { type StoredIdOf, statementsOf } from './statements.ts'
import { writeClaims, writeGazetteerRelations } from './write-claims.ts'
import { lockEntities, writeEntities } from './write-entities.ts'
import { writeEvents } from './write-events.ts'
import { writeProposals } from './write-proposals.ts'

/**
 * Stores one article with its extraction in one transaction. The same text again changes nothing and returns `created: false`. `recordedAt`
 * is ISO 8601 in UTC.
 */
export async function writeExtraction(
  store: GraphConnection,
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
  store: GraphConnection,
  text: string,
  given: Extraction,
  recordedAt: string,
): Promise<{ id: string; created: boolean }> {
  return store.write(async run => {
    const { article } = given
    const [known] = await run('MATCH (a:Article {contentHash: $hash}) RETURN a.id AS id', { hash: article.contentHash })
    if (known) return { id: String(known.id), created: false }
    await lockIdentity(run)
    const extraction = await separateNamesakes(run, given)
    const named = [...extraction.entities, ...extraction.events].map(({ id }) => id)
    const referenceMap = await referenceMapOf(run, named)
    const { entityOf, refOf, isReference } = referenceMap
    await lockEntities(run, extraction, referenceMap)
    const moved = await sameEvents(run, extraction)
    const at: StoredIdOf = <T extends string>(id: T): T => (moved.get(id) ?? id) as T

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
        deceptive: article.deceptive ?? null,
        text,
        recordedAt,
        mentions: JSON.stringify(
          extraction.mentions.map(({ entity, kind, form, start, end }) => ({ entity, kind, form, start, end })),
        ),
        quarantined: JSON.stringify(extraction.quarantined),
        mentionCount: extraction.mentions.length,
      },
    })
    await writeEntities(run, extraction, referenceMap)
    await writeProposals(run, extraction)
    await writeEvents(run, extraction, at, referenceMap)
    const counts = new Map<EntityId, number>()
    for (const mention of extraction.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
    await run(
      `UNWIND $rows AS row MATCH (a:Article {id: $id}), (e:Entity {id: row.entity}) CREATE (a)-[m:MENTIONS {count: row.count}]->(e) SET m.ref = row.ref`,
      {
        id: article.id,
        rows: [...counts].map(([entity, count]) => ({ entity: entityOf(entity), ref: refOf(entity), count })),
      },
    )
    const outlet = article.publisher
    if (outlet) {
      await run(
        `MATCH (a:Article {id: $id}), (o:Entity {id: $outlet}) SET o:Outlet CREATE (a)-[p:PUBLISHED_BY]->(o) SET p.ref = $ref`,
        { id: article.id, outlet: entityOf(outlet), ref: refOf(outlet) },
      )
      if (isReference(outlet))
        await writeReferenceProperties(run, referenceMap, [{ id: outlet, properties: { outlet: true } }])
    }
    const statements = [...statementsOf(extraction, at), ...(await linkEventsAcrossArticles(run, extraction, at))]
    await writeGazetteerRelations(run, statements, referenceMap)
    await mergeReferences(run, [...new Set(named.filter(isReference).map(entityOf))])
    const source = { article: article.id, publishedAt: article.publishedAt, recordedAt }
    const ends = await referenceMapOf(run, [...named, ...statements.flatMap(({ from, to }) => [from, to])])
    await projectRelations(run, await writeClaims(run, source, statements, ends))
    await recordChange(run, {
      at: recordedAt,
      events: [
        {
          type: 'article.added',
          article: { id: article.id as ArticleId, title: article.title, publishedAt: article.publishedAt },
        },
      ],
      ids: [article.id, ...named.map(id => ends.entityOf(at(id)))],
    })
    return { id: article.id, created: true }
  })
}
