import type { EntityId } from '../../model/ids.ts'
import type { SentencesAnswer } from '../../model/sentences.ts'
import { useLabels } from '../language/labels.ts'

export type EntityName = (id: EntityId) => string

/** Names the entities that an answer refers to, in the reader's language where there is such a name. */
export function useEntityNames(entities: SentencesAnswer['entities']): EntityName {
  const labels = useLabels()
  const known = new Map(entities.map(entity => [entity.id, entity]))
  return id => {
    const entity = known.get(id)
    return entity ? labels.short(entity) : id
  }
}
