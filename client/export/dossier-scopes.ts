import { EntityId, RelationId } from '../../model/ids.ts'
import type { DossierScope } from '../state/dossier.ts'
import { useWorkspace } from '../state/workspace.ts'
import { type VisibleSelection, visibleSelection } from './visible-selection.ts'

export type ScopeName = 'given' | 'path' | 'marked' | 'relation' | 'entity' | 'screen'

/** The scopes that a dossier may have now, the narrowest first; each as the server is asked for it when it is chosen. */
export function dossierScopes(given: DossierScope | undefined): [ScopeName, () => VisibleSelection][] {
  const { selection, marked, highlightedPath, picture } = useWorkspace.getState()
  const scopes: [ScopeName, () => VisibleSelection][] = []
  if (given)
    scopes.push([
      'given',
      () => ({
        selection: {
          ids: [...given.ids],
          ...(given.relations ? { relations: [...given.relations] } : {}),
          depth: 0,
        },
        isWhole: true,
      }),
    ])
  if (highlightedPath.size > 0) {
    const path = [...highlightedPath]
    const nodes = path.flatMap(id => (picture.nodes.has(id as EntityId) ? EntityId.parse(id) : []))
    const edges = path.flatMap(id => (picture.edges.has(id as RelationId) ? RelationId.parse(id) : []))
    scopes.push(['path', () => visibleSelection(new Set(nodes), new Set(edges))])
  }
  if (marked.size > 0) scopes.push(['marked', () => visibleSelection(marked)])
  if (selection?.kind === 'relation') {
    const edge = picture.edges.get(selection.id)
    if (edge) scopes.push(['relation', () => visibleSelection(new Set([edge.from, edge.to]), new Set([edge.id]))])
  }
  if (selection?.kind === 'entity') {
    const { id } = selection
    const own = [...picture.edges.values()].filter(({ from, to }) => from === id || to === id)
    scopes.push([
      'entity',
      () =>
        visibleSelection(
          new Set([id, ...own.flatMap(({ from, to }) => [from, to])]),
          new Set(own.map(edge => edge.id)),
        ),
    ])
  }
  return [...scopes, ['screen', () => visibleSelection()]]
}
