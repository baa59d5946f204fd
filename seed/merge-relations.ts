import type { Relation } from '../model/extraction.ts'

/** One relation for each id: what two steps read in the same article is one relation with the evidence of both. */
export function mergeRelationsById(relations: readonly Relation[]): Relation[] {
  const byId = new Map<string, Relation>()
  for (const relation of relations) {
    const known = byId.get(relation.id)
    if (!known) byId.set(relation.id, { ...relation, evidence: [...relation.evidence] })
    else
      for (const evidence of relation.evidence)
        if (!known.evidence.some(other => other.start === evidence.start)) known.evidence.push(evidence)
  }
  return [...byId.values()]
}
