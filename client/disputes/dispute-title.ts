import type { Dispute } from '../../model/disputes.ts'
import { eventInWords, relationInWords } from '../language/heads.ts'
import { useLabels } from '../language/labels.ts'

/** What a dispute is about, in words. */
export function useDisputeTitle(): (dispute: Dispute) => { title: string; more: string } {
  const labels = useLabels()
  return ({ relation, event, id }) => {
    if (relation) return { title: relationInWords(relation, labels), more: '' }
    return event ? eventInWords(event, labels) : { title: id, more: '' }
  }
}
