import type { Entity, EntityName } from '../../model/extraction.ts'
import { withoutInvisible } from '../../model/invisible.ts'
import { commonBodyLabel, gazetteerRecord } from '../gazetteer/gazetteer.ts'
import { stateBodyLabel } from '../gazetteer/state-body-table.ts'

/** The entity with the further names and the position that the tables have for it, so that it is found by them. */
export function withNamesOnRecord(entity: Entity): Entity {
  const record = gazetteerRecord(entity.id)
  const label = stateBodyLabel(entity.id) ?? record?.name ?? commonBodyLabel(entity.id)
  if (!label) return entity
  const { fr, en } = label
  const known: EntityName[] = [{ text: fr, lang: 'fr' }, { text: en, lang: 'en' }, ...(record?.others ?? [])]
  const names = new Map([...entity.names, ...known, ...entity.names].map(name => [name.text, name]))
  return {
    ...entity,
    labels: label,
    names: [...names.values()],
    ...(record?.point ? { point: record.point } : {}),
  }
}

/** The entity without names that differ from another only in invisible characters. */
export function withVisibleNames(entity: Entity): Entity {
  const names = new Map<string, EntityName>()
  for (const name of entity.names) {
    const text = withoutInvisible(name.text)
    const count = (names.get(text)?.count ?? 0) + (name.count ?? 0)
    names.set(text, { lang: name.lang, text, ...(count ? { count } : {}) })
  }
  return { ...entity, name: withoutInvisible(entity.name), names: [...names.values()] }
}
