import type { Relation } from '../model/extraction.ts'

/** Merges relations of one id, which several steps may find in the same article, with the evidence of all. */
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
