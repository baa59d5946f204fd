import type { Evidence, Extraction } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { RelationType } from '../../model/ontology.ts'

/** A relation with all places in the article that state it. */
export type Statement = {
  type: RelationType
  from: EntityId
  to: EntityId
  /** The ends as in the extraction; `from` and `to` are the entities that they are merged into in the store. */
  subjectRef: EntityId
  objectRef: EntityId
  evidence: Evidence[]
  origin: string
  title?: string
  role?: string
  inferred: boolean
}

/** A statement in the extraction's own references. */
type Given = Omit<Statement, 'subjectRef' | 'objectRef'>

/** Maps the id of an entity or event of the article to its id in the store. */
export type StoredIdOf = <T extends string>(id: T) => T

/** All relations that the article states, between entities and between an event and its participants and place. */
export function statementsOf(extraction: Extraction, at: StoredIdOf): Statement[] {
  const between: Given[] = extraction.relations.map(relation => ({
    type: relation.type,
    from: relation.from,
    to: relation.to,
    evidence: relation.evidence,
    origin: relation.origin,
    ...(relation.title ? { title: relation.title } : {}),
    inferred: (relation.inferred?.length ?? 0) > 0 || relation.origin === 'gazetteer',
  }))
  const around: Given[] = extraction.events.flatMap(event => {
    // An event's evidence says by its rule's name which extractor read it.
    const origin = event.evidence.every(each => each.rule.startsWith('llm/')) ? 'llm' : 'rules'
    const common = { evidence: event.evidence, origin }
    return [
      ...event.participants.map(participant => ({
        ...common,
        type: 'PARTICIPATED_IN' as const,
        from: participant.entity,
        to: event.id,
        role: participant.role,
        inferred: event.inferred.includes('participants'),
      })),
      ...(event.place
        ? [
            {
              ...common,
              type: 'HELD_IN' as const,
              from: event.id,
              to: event.place,
              inferred: event.inferred.includes('place'),
            },
          ]
        : []),
      ...(event.conflictsWith ?? []).map(other => ({
        ...common,
        type: 'CONFLICTS_WITH' as const,
        from: event.id,
        to: other,
        inferred: true,
      })),
      ...(event.fulfils ?? []).map(other => ({
        ...common,
        type: 'FULFILS' as const,
        from: event.id,
        to: other,
        inferred: true,
      })),
    ]
  })
  return [...between, ...around]
    .map(given => ({ ...given, subjectRef: given.from, objectRef: given.to, from: at(given.from), to: at(given.to) }))
    .filter(statement => statement.from !== statement.to)
}
