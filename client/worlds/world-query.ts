import type { EntityId } from '../../model/ids.ts'
import { MAX_IDS } from '../../model/selection.ts'
import { type Teller, tellerFields, type World, type WorldLine } from '../../model/worlds.ts'
import { askedSelection } from '../model/asked-selection.ts'
import type { DossierScope } from '../state/dossier.ts'
import { useWorkspaceFields } from '../state/workspace.ts'

/** What is asked for each part of a comparison, by the period and the filter of the page. */
export function useWorldQuery(a: Teller, b: Teller) {
  const { period, filter } = useWorkspaceFields('period', 'filter')
  return (world: World) => ({ ...askedSelection(period, filter), ...tellerFields(a, b), only: world, limit: 40 })
}

/** What these lines are about, for a dossier: who and what stands in them, and the relations that either teller tells. */
export function scopeOf(lines: readonly WorldLine[]): DossierScope {
  const ids = lines.flatMap(({ relation, event, dispute }): EntityId[] => {
    const relations = [relation, dispute?.relation].flatMap(each => each ?? [])
    const events = [event, dispute?.event, ...(dispute?.versions ?? []).map(version => version.event)].flatMap(
      each => each ?? [],
    )
    return [
      ...relations.flatMap(({ from, to }) => [from.id, to.id]),
      ...events.flatMap(({ event, participants, place }) => [
        event.id,
        ...participants.map(({ id }) => id),
        ...(place ? [place.id] : []),
      ]),
    ]
  })
  return {
    ids: [...new Set(ids)].slice(0, MAX_IDS),
    relations: [...new Set(lines.flatMap(line => line.relations.map(({ id }) => id)))],
  }
}
