import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'

/** A stretch of one sentence's tokens, `from` inclusive, `to` exclusive, that may name an entity. */
export type MentionCandidate = {
  from: number
  to: number
  form: Mention['form']
  rule: string
  entity: Omit<Entity, 'names'> & { id: EntityId }
  /** What else of this name there is, in other countries, the best known first. */
  others?: (Omit<Entity, 'names'> & { id: EntityId })[]
  /** A body of a name that many countries have: the country whose it is where nothing says, and the word that makes the ids of the others. */
  common?: { fallback?: string; stem: string }
  /** Of a city with namesakes: thousands of people in it and, by id, in the others; whether it is a capital; whether its country comes after it. */
  thousands?: number
  sizes?: ReadonlyMap<string, number>
  capital?: boolean
  apposed?: boolean
}

export const asEntityId = (text: string): EntityId => text as EntityId

/** Keeps candidates that nest or stand apart: of two that overlap in part the longer one stays, of two equal ones the first. */
export function resolveOverlaps(candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const ranked = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from))
  const kept: MentionCandidate[] = []
  for (const candidate of ranked) {
    const clash = kept.some(other => {
      if (candidate.from >= other.to || other.from >= candidate.to) return false
      const nested = candidate.from >= other.from && candidate.to <= other.to
      // A name inside a name is no mention: « Bagdad » in « Centre de Bagdad » is, « Paris » in « Paris Hilton » is not.
      if (!nested) return true
      if (candidate.from === other.from && candidate.to === other.to) return true
      return (
        other.form === 'name' &&
        !(
          candidate.form === 'demonym' &&
          candidate.entity.kind === 'Country' &&
          other.entity.kind === 'Organization'
        ) &&
        !(
          other.rule.startsWith('organization/') &&
          candidate.entity.kind !== 'Person' &&
          candidate.entity.kind !== 'Organization'
        )
      )
    })
    if (!clash) kept.push(candidate)
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to)
}
