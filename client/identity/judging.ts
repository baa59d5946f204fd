import { create } from 'zustand'
import type { Judgement, NewJudgement } from '../../model/identity.ts'
import type { EntityId } from '../../model/ids.ts'
import { api, around } from '../api.ts'
import { queryClient } from '../state/load-graph.ts'
import { useNews } from '../state/news.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Who judges, as they call themselves: kept while the page is open. `last` is the judgement that undo takes back. */
export const useJudging = create<{ by: string; last: Judgement | undefined; busy: boolean; error: unknown }>(() => ({
  by: '',
  last: undefined,
  busy: false,
  error: undefined,
}))

/** Sends a judgement; a refusal is kept in the store. */
export const judge = (given: NewJudgement): Promise<void> =>
  change(given, async () => {
    const { created, ...last } = await api.judge(given)
    if (created) useNews.getState().mine(last.id)
    return last
  })

/** Takes a judgement back; a refusal is kept in the store. */
export const takeBack = (judgement: Judgement): Promise<void> =>
  change(judgement, async () => {
    await api.withdrawJudgement(judgement.id)
    useNews.getState().mine(judgement.id)
    return undefined
  })

async function change(
  { left, right }: Pick<Judgement, 'left' | 'right'>,
  send: () => Promise<Judgement | undefined>,
): Promise<void> {
  if (useJudging.getState().busy) return
  useJudging.setState({ busy: true, error: undefined })
  try {
    const involved = await idsOf([left, right])
    useJudging.setState({ last: await send() })
    await redraw(involved, [left, right])
    await queryClient.invalidateQueries()
  } catch (error) {
    useJudging.setState({ error })
  } finally {
    useJudging.setState({ busy: false })
  }
}

/** All ids that these entities have, former ones too. */
async function idsOf(ids: readonly EntityId[]): Promise<Set<EntityId>> {
  const answers = await Promise.all(ids.map(id => api.entity(id)))
  return new Set([
    ...ids,
    ...answers.flatMap(({ entity, references }) => [entity.id, ...references.map(({ id }) => id)]),
  ])
}

/** Draws what was joined or parted anew, where some of it is on screen. */
async function redraw(involved: ReadonlySet<EntityId>, now: readonly EntityId[]): Promise<void> {
  const { picture, hide, show } = useWorkspace.getState()
  const shown = [...picture.nodes.keys()].filter(id => involved.has(id))
  if (shown.length === 0) return
  const others = [...picture.nodes.keys()].filter(id => !involved.has(id))
  const graph = await around([...now, ...others], 0)
  hide(shown)
  show(graph)
}
