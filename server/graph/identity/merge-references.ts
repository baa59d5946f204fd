import type { EntityId } from '../../../model/ids.ts'
import type { Run } from '../connection.ts'
import { shownNames, sumCounts } from '../spellings.ts'

type Properties = Record<string, unknown>

/** Properties that belong to a single reference: what gazetteers supply for it, and whether it is an outlet. */
const own = ['supplied', 'outlet']

/**
 * The properties of an entity, merged from those of its references: all names, spellings and mentions; the name in a gazetteer, or else the
 * most frequent one; and of other properties the value of the canonical reference, or else of the first by id that has one. `spelling` and
 * `family` are always those of the canonical one.
 */
export function mergedProperties(canonical: EntityId, references: readonly Properties[]): Properties {
  const sorted = [...references].sort(
    (a, b) => Number(b.id === canonical) - Number(a.id === canonical) || (String(a.id) < String(b.id) ? -1 : 1),
  )
  const all: Properties = {}
  for (const { spelling: _, family: __, ...each } of sorted)
    for (const [key, value] of Object.entries(each)) if (!own.includes(key)) all[key] ??= value
  const { spelling, family } = sorted[0] ?? {}
  const spellings = sumCounts(...sorted.map(each => each.spellings as string[] | undefined))
  const known = sorted.find(({ listed }) => listed === true)
  const fixed = { fr: known?.nameFr as string | undefined, en: known?.nameEn as string | undefined }
  const names = [...new Set(sorted.flatMap(each => (each.names as string[] | undefined) ?? []))]
  return {
    ...all,
    ...(spelling ? { spelling, family } : {}),
    ...(spellings.length > 0 ? { spellings, ...shownNames(spellings, fixed, String(all.name)) } : {}),
    id: canonical,
    names,
    mentions: sorted.reduce((sum, each) => sum + Number(each.mentions ?? 0), 0),
  }
}

/** Writes the nodes of these entities from their references; entities of a single reference are left unchanged. */
export async function mergeReferences(run: Run, entities: readonly EntityId[]): Promise<void> {
  if (entities.length === 0) return
  const rows = await run(
    'MATCH (r:Reference)-[:REFERS_TO]->(e:Entity) WHERE e.id IN $entities RETURN e.id AS id, properties(r) AS reference',
    { entities },
  )
  const made = [...new Set(rows.map(({ id }) => id as EntityId))].map(id => {
    const references = rows.filter(row => row.id === id).map(row => row.reference as Properties)
    return {
      id,
      properties: mergedProperties(id, references),
      outlet: references.some(({ outlet }) => outlet === true),
    }
  })
  await run('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row.properties', { rows: made })
  for (const [outlet, clause] of [
    [true, 'SET e:Outlet'],
    [false, 'REMOVE e:Outlet'],
  ] as const)
    await run(`MATCH (e:Entity) WHERE e.id IN $ids ${clause}`, {
      ids: made.filter(each => each.outlet === outlet).map(({ id }) => id),
    })
}
