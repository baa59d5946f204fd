import type { Entity, Extraction } from '../../model/extraction.ts'
import { blockOf } from '../../model/likeness.ts'
import type { Row, Run } from './connection.ts'
import { byKind, type ReferenceMap, referenceProperties, writeReferenceProperties } from './identity/references.ts'
import { shownNames, spellingsOf, sumCounts } from './spellings.ts'

/**
 * Creates new entities and locks all of them: another article that mentions one waits until this one is stored, so that no count is lost.
 * In Cypher, writing a property, even with its current value, locks the node.
 */
export async function lockEntities(run: Run, extraction: Extraction, referenceMap: ReferenceMap): Promise<void> {
  // In one order, so that two articles do not wait for each other.
  const ids = [...new Set(extraction.entities.map(({ id }) => referenceMap.entityOf(id)))].sort()
  for (const [kind, own] of byKind(ids, id => id))
    await run(`UNWIND $ids AS id MERGE (e:Entity:${kind} {id: id}) SET e.id = id`, { ids: own })
}

/** Merges an article's entities into their nodes: names are united, mentions added up. */
export async function writeEntities(run: Run, extraction: Extraction, referenceMap: ReferenceMap): Promise<void> {
  const ids = extraction.entities.map(entity => entity.id)
  const known = new Map(
    (
      await referenceProperties(
        run,
        'Entity',
        'n.id IN $ids',
        'n.id AS id, n.names AS names, n.mentions AS mentions, n.spellings AS spellings, n.spelling AS spelling, n.firstYear AS firstYear, n.lastYear AS lastYear',
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
    const spellings = sumCounts(before?.spellings as string[] | undefined, spellingsOf(entity, extraction.article.lang))
    const fixed = entity.labels ?? { en: entity.listedAs }
    const spelling = fuller(entity.spelling, before?.spelling)
    return {
      id: entity.id,
      properties: {
        ...shownNames(spellings, fixed, entity.name),
        spellings,
        names,
        mentions: Number(before?.mentions ?? 0) + (counts.get(entity.id) ?? 0),
        ...(entity.iso3 ? { iso3: entity.iso3 } : {}),
        ...(entity.orgType ? { orgType: entity.orgType } : {}),
        ...(entity.country ? { country: entity.country } : {}),
        ...(spelling ? { spelling, family: blockOf(spelling) } : {}),
        ...(entity.listedAs || entity.labels ? { listed: true } : {}),
        ...(entity.namesakeOf ? { namesakeOf: entity.namesakeOf } : {}),
        ...yearsOf(entity, before),
        ...(entity.geonames ? { geonames: entity.geonames } : {}),
        ...(entity.point ? { longitude: entity.point[0], latitude: entity.point[1] } : {}),
      },
    }
  })
  await writeReferenceProperties(run, referenceMap, rows)
}

/** The longer of two spelling keys of one person's name, or the first alphabetically, whichever came first. */
const fuller = (one: string | undefined, other: unknown): string | undefined =>
  [one, other].filter(key => typeof key === 'string').sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]

/** The first and the last year in which any article mentions a person in an office. */
function yearsOf({ years }: Entity, before: Row | undefined): { firstYear?: number; lastYear?: number } {
  if (!years) return {}
  return {
    firstYear: Math.min(years.from, Number(before?.firstYear ?? years.from)),
    lastYear: Math.max(years.to, Number(before?.lastYear ?? years.to)),
  }
}
