import type { Withdrawal } from '../../model/api.ts'
import type { ChangeEvent } from '../../model/changes.ts'
import type { Extraction } from '../../model/extraction.ts'
import type { ArticleId, EntityId } from '../../model/ids.ts'
import { attest, countPrintings, type GivenMetadata } from './attestations.ts'
import { recordChange } from './changes.ts'
import type { GraphConnection } from './connection.ts'
import { lockIdentity } from './identity/lock.ts'
import { mergeReferences } from './identity/merge-references.ts'
import { separateNamesakes } from './identity/namesakes.ts'
import { referenceMapOf, writeReferenceProperties } from './identity/references.ts'
import { knownArticle } from './known-article.ts'
import { projectRelations } from './projection.ts'
import { linkEventsAcrossArticles, sameEvents } from './same-event.ts'
import { isDescribed } from './spellings.ts'
import { type StoredIdOf, statementsOf } from './statements.ts'
import { joinStored, settleTellings, statedIn } from './tellings/tellings.ts'
import { textIdentity } from './text-identity.ts'
import { showAgain } from './withdrawal/visible.ts'
import { writeClaims, writeGazetteerRelations } from './write-claims.ts'
import { lockEntities, writeEntities } from './write-entities.ts'
import { writeEvents } from './write-events.ts'
import { writeProposals } from './write-proposals.ts'

/**
 * * The result of storing an article: `created` where it is new, `attested` where its text was known and what is told of it was not,
 * `withdrawn` where it was withdrawn and stays so.
 */
export type Written = { id: string; created: boolean; attested: boolean; withdrawn?: Withdrawal }

/**
 * * Stores one article with everything it says, in one transaction. Where an article with the same `textIdentity` is stored, only metadata in
 * `told` that differ from its own are stored, as an attestation. `recordedAt` is ISO 8601 in UTC.
 */
export async function writeExtraction(
  store: GraphConnection,
  text: string,
  extraction: Extraction,
  recordedAt: string,
  told: GivenMetadata = {},
): Promise<Written> {
  try {
    return await write(store, text, extraction, recordedAt, told)
  } catch (error) {
    // Two writers of one article: the constraint stops the second, which then finds what the first stored.
    if (!/ConstraintValidationFailed/.test(String((error as { code?: unknown }).code))) throw error
    return write(store, text, extraction, recordedAt, told)
  }
}

function write(
  store: GraphConnection,
  text: string,
  given: Extraction,
  recordedAt: string,
  told: GivenMetadata,
): Promise<Written> {
  return store.write(async run => {
    const { article } = given
    const identity = textIdentity(text)
    await lockIdentity(run)
    const known = await knownArticle(run, identity)
    if (known) {
      const attested = await attest(run, known, told, article, recordedAt)
      if (attested) {
        await projectRelations(run, await statedIn(run, await countPrintings(run, [known.id])))
        const events: ChangeEvent[] = [{ type: 'article.attested', article: known.article, attestation: attested }]
        await recordChange(run, { at: recordedAt, events, ids: [] })
      }
      const { id, withdrawn } = known
      return { id, created: false, attested: attested !== undefined, ...(withdrawn ? { withdrawn } : {}) }
    }
    const extraction = await separateNamesakes(run, given)
    const named = [...extraction.entities, ...extraction.events].map(({ id }) => id)
    const referenceMap = await referenceMapOf(run, named)
    const { entityOf, refOf, isReference } = referenceMap
    await showAgain(run, named)
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
        textIdentity: identity,
        url: article.url ?? null,
        author: article.author ?? null,
        license: article.license ?? null,
        deceptive: article.deceptive ?? null,
        text,
        recordedAt,
        mentions: JSON.stringify(
          extraction.mentions.map(({ entity, kind, form, start, end }) => ({ entity, kind, form, start, end })),
        ),
        // Entities that it only describes, with the name to show: with the mentions, all that the article adds to spellings.
        described: extraction.entities.filter(isDescribed).map(({ id, name }) => `${id} ${name}`),
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
    await joinStored(run, [article.id])
    const printed = await settleTellings(run, [article.id])
    const statements = [...statementsOf(extraction, at), ...(await linkEventsAcrossArticles(run, extraction, at))]
    await writeGazetteerRelations(run, statements, referenceMap)
    await mergeReferences(run, [...new Set(named.filter(isReference).map(entityOf))])
    const source = { article: article.id, publishedAt: article.publishedAt, recordedAt }
    const ends = await referenceMapOf(run, [...named, ...statements.flatMap(({ from, to }) => [from, to])])
    const stated = await writeClaims(run, source, statements, ends)
    await projectRelations(run, [...new Set([...stated, ...(await statedIn(run, printed))])])
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
    return { id: article.id, created: true, attested: false }
  })
}
