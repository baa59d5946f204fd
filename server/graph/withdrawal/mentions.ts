import type { Mention } from '../../../model/extraction.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { Row, Run } from '../connection.ts'
import { referenceMapOf, referenceProperties, writeReferenceProperties } from '../identity/references.ts'
import { shownNames, sumCounts, takeAway } from '../spellings.ts'

/** What an article adds to the record of a reference: how often it mentions it, and how it spells its name. */
export type Counted = { id: EntityId; mentions: number; spellings: string[] }

/** Takes an article's mentions and spellings off the records of whom it mentions, and returns what was taken. Names on record stay there. */
export async function takeMentions(run: Run, article: string): Promise<Counted[]> {
  const [row] = await run(
    'MATCH (a:Article {id: $article}) RETURN a.lang AS lang, a.text AS text, a.mentions AS marks, a.described AS described',
    {
      article,
    },
  )
  const counts = countsIn(String(row?.lang), String(row?.text), JSON.parse(String(row?.marks ?? '[]')))
  for (const each of (row?.described as string[] | null) ?? []) {
    const at = each.indexOf(' ')
    const [id, name] = [each.slice(0, at) as EntityId, each.slice(at + 1)]
    counts.set(id, { mentions: counts.get(id)?.mentions ?? 0, spellings: [`${row?.lang} 1 ${name}`] })
  }
  const records = await recordsOf(run, [...counts.keys()])
  const taken = records.map(record => {
    const id = record.id as EntityId
    const { mentions, spellings } = counts.get(id) as Omit<Counted, 'id'>
    const before = (record.spellings as string[] | null) ?? []
    return {
      id,
      mentions: Math.min(mentions, Number(record.mentions ?? 0)),
      // A name whose invisible characters were left out is not spelled so on record.
      spellings: takeAway(before, takeAway(before, spellings)),
    }
  })
  await count(run, records, taken, -1)
  return taken
}

/** Adds again what `takeMentions` took. */
export async function giveMentions(run: Run, taken: readonly Counted[]): Promise<void> {
  await count(
    run,
    await recordsOf(
      run,
      taken.map(({ id }) => id),
    ),
    taken,
    1,
  )
}

function countsIn(lang: string, text: string, marks: readonly Pick<Mention, 'entity' | 'form' | 'start' | 'end'>[]) {
  const counts = new Map<EntityId, Omit<Counted, 'id'>>()
  for (const { entity, form, start, end } of marks) {
    const { mentions, spellings } = counts.get(entity) ?? { mentions: 0, spellings: [] }
    const spelled = form === 'name' ? [`${lang} 1 ${text.slice(start, end)}`] : []
    counts.set(entity, { mentions: mentions + 1, spellings: sumCounts(spellings, spelled) })
  }
  return counts
}

const recordsOf = (run: Run, ids: readonly EntityId[]): Promise<Row[]> =>
  referenceProperties(
    run,
    'Entity',
    'n.id IN $ids',
    'n.id AS id, n.mentions AS mentions, n.spellings AS spellings, n.listed AS listed, n.name AS name, n.nameFr AS nameFr, n.nameEn AS nameEn',
    { ids },
  )

async function count(run: Run, records: readonly Row[], counted: readonly Counted[], sign: 1 | -1): Promise<void> {
  const changes = new Map(counted.map(each => [each.id, each]))
  const rows = records.flatMap(record => {
    const id = record.id as EntityId
    const change = changes.get(id)
    if (!change) return []
    const before = (record.spellings as string[] | null) ?? []
    const spellings = sign === 1 ? sumCounts(before, change.spellings) : takeAway(before, change.spellings)
    const names =
      // What a gazetteer knows does not depend on how articles spell it; of an entity that nothing spells any more the last name stays.
      record.listed === true || spellings.length === 0
        ? {}
        : { nameFr: null, nameEn: null, ...shownNames(spellings, {}, String(record.name)) }
    return [
      { id, properties: { mentions: Number(record.mentions ?? 0) + sign * change.mentions, spellings, ...names } },
    ]
  })
  const referenceMap = await referenceMapOf(
    run,
    rows.map(({ id }) => id),
  )
  await writeReferenceProperties(run, referenceMap, rows)
}
