import type { EntityId } from '../../model/ids.ts'
import { useWorkspace } from '../state/workspace.ts'
import { useLabels } from './labels.ts'

/** Names an entity that an answer only refers to: in the reader's language if it is on screen, else as in the answer. */
export function useKnownName(): (reference: { id: EntityId; name: string }) => string {
  const labels = useLabels()
  const nodes = useWorkspace(state => state.picture.nodes)
  return reference => labels.name(nodes.get(reference.id) ?? reference)
}
