import type { Extraction } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { project } from './projection.ts'
import { acrossArticles, sameEvents } from './same-event.ts'
import { type At, statementsOf } from './statements.ts'
import type { Store } from './store.ts'
import { writeClaims, writeReferences } from './write-claims.ts'
import { holdEntities, writeEntities } from './write-entities.ts'
import { writeEvents } from './write-events.ts'
import { writeProposals } from './write-proposals.ts'

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
    const at: At = <T extends string>(id: T): T => (moved.get(id) ?? id) as T

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
    await writeEntities(run, extraction)
    await writeProposals(run, extraction)
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
    await writeReferences(run, statements)
    const told = { article: article.id, publishedAt: article.publishedAt, recordedAt }
    await project(run, await writeClaims(run, told, statements))
    return { id: article.id, created: true }
  })
}
