import type { Entity, Extraction } from '../../model/extraction.ts'
import { blockOf } from '../../model/likeness.ts'
import type { Row, Run } from './connection.ts'
import { byKind, ownRecords, type Standing, writeOwn } from './identity/references.ts'

/**
 * Creates the entities that are new and locks all of them: another article that names one waits until this one is stored, and then counts
 * on from it. In Cypher, writing a property, even with the value it has, locks the node.
 */
export async function lockEntities(run: Run, extraction: Extraction, standing: Standing): Promise<void> {
  // In one order, so that two articles do not wait for each other.
  const ids = [...new Set(extraction.entities.map(({ id }) => standing.entityOf(id)))].sort()
  for (const [kind, own] of byKind(ids, id => id))
    await run(`UNWIND $ids AS id MERGE (e:Entity:${kind} {id: id}) SET e.id = id`, { ids: own })
}

/** Merges what an article says of its entities into their nodes: names are united, mentions added up. */
export async function writeEntities(run: Run, extraction: Extraction, standing: Standing): Promise<void> {
  const ids = extraction.entities.map(entity => entity.id)
  const known = new Map(
    (
      await ownRecords(
        run,
        'Entity',
        'n.id IN $ids',
        'n.id AS id, n.names AS names, n.mentions AS mentions, n.name AS name, n.nameFr AS fr, n.nameEn AS en, n.firstYear AS firstYear, n.lastYear AS lastYear',
        { ids },
      )
    ).map(row => [String(row.id), row]),
  )
  const counts = new Map<string, number>()
  for (const mention of extraction.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  const rows = extraction.entities.map(entity => {
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
        mentions: Number(before?.mentions ?? 0) + (counts.get(entity.id) ?? 0),
        ...named('nameFr', entity.labels?.fr ?? before?.fr ?? spelled(entity, 'fr')),
        ...named('nameEn', entity.labels?.en ?? before?.en ?? spelled(entity, 'en')),
        ...(entity.iso3 ? { iso3: entity.iso3 } : {}),
        ...(entity.orgType ? { orgType: entity.orgType } : {}),
        ...(entity.country ? { country: entity.country } : {}),
        ...(entity.spelling ? { spelling: entity.spelling, family: blockOf(entity.spelling) } : {}),
        ...(entity.listed ? { listed: true } : {}),
        ...(entity.namesakeOf ? { namesakeOf: entity.namesakeOf } : {}),
        ...yearsOf(entity, before),
        ...(entity.geonames ? { geonames: entity.geonames } : {}),
        ...(entity.point ? { longitude: entity.point[0], latitude: entity.point[1] } : {}),
      },
    }
  })
  await writeOwn(run, standing, rows)
}

/** What an article in that language calls it: its readers' own spelling, where no gazetteer has one. */
const spelled = ({ names }: Entity, lang: 'fr' | 'en'): string | undefined =>
  names.find(name => name.lang === lang)?.text

/** The years in which any article tells of a person in an office. */
function yearsOf({ years }: Entity, before: Row | undefined): { firstYear?: number; lastYear?: number } {
  if (!years) return {}
  return {
    firstYear: Math.min(years.from, Number(before?.firstYear ?? years.from)),
    lastYear: Math.max(years.to, Number(before?.lastYear ?? years.to)),
  }
}

const named = (key: string, name: unknown) => (name ? { [key]: name } : {})
