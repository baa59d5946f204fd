import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'

/** The tokens [from, to) of a sentence that may name an entity. */
export type MentionCandidate = {
  from: number
  to: number
  form: Mention['form']
  rule: string
  entity: Omit<Entity, 'names'> & { id: EntityId }
  /** Entities with the same name in other countries, the best known first. */
  others?: (Omit<Entity, 'names'> & { id: EntityId })[]
  /**
   * Set for a body whose name many countries use: the country that it belongs to where nothing else says so, and the stem of the ids of the
   * others.
   */
  common?: { fallback?: string; stem: string }
  /**
   * For a city with homonyms: its population in thousands and, by id, that of the others; whether it is a capital; whether its country
   * follows it.
   */
  thousands?: number
  sizes?: ReadonlyMap<string, number>
  capital?: boolean
  apposed?: boolean
}

/** An id from the tables, which hold ids as plain text. */
export const asEntityId = (text: string): EntityId => text as EntityId

/** Removes partly overlapping candidates: the longer of two stays, the first of two equal ones. Nested and separate ones stay. */
export function resolveOverlaps(candidates: readonly MentionCandidate[]): MentionCandidate[] {
  const ranked = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from))
  const kept: MentionCandidate[] = []
  for (const candidate of ranked) {
    const clash = kept.some(other => {
      if (candidate.from >= other.to || other.from >= candidate.to) return false
      const nested = candidate.from >= other.from && candidate.to <= other.to
      // A name inside another is a mention in « Centre de Bagdad », but not in « Paris Hilton ».
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
