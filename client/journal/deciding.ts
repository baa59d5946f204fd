import { create } from 'zustand'
import type { ArticleId } from '../../model/ids.ts'
import type { Decision, NewMark } from '../../model/journal.ts'
import { api } from '../api.ts'
import '../language/journal-words.ts'
import { queryClient, refresh } from '../state/load-graph.ts'
import { useNews } from '../state/news.ts'
import { useNotice } from '../state/notice.ts'

/** Who decides, as they call themselves: kept while the page is open. */
export const useDeciding = create<{ by: string; busy: boolean; error: unknown }>(() => ({
  by: '',
  busy: false,
  error: undefined,
}))

/** Why, and by whom, without what is empty. */
export const because = (reason: string): { reason?: string; by?: string } => {
  const by = useDeciding.getState().by.trim()
  return { ...(reason.trim() ? { reason: reason.trim() } : {}), ...(by ? { by } : {}) }
}

/** Makes a mark, a note or a grade. Resolves to whether it was made; a refusal is kept in the store. */
export const decide = (mark: NewMark): Promise<boolean> => change(() => api.decide(mark))

/** Withdraws an article. Resolves to whether it was; a refusal is kept in the store. */
export const withdraw = (article: ArticleId, why: { reason?: string; by?: string }): Promise<boolean> =>
  change(async () => {
    useNews.getState().mine(article)
    await api.withdrawArticle(article, why)
  })

/** Undoes a decision. Resolves to whether it was; a refusal is kept in the store. */
export const undo = (decision: Decision): Promise<boolean> =>
  change(async () => {
    if (decision.kind === 'withdrawal') useNews.getState().mine(decision.article)
    if (decision.kind === 'judgement') useNews.getState().mine(decision.id)
    await api.undo(decision.id, because(''))
  })

/** What is on screen follows: relations that count otherwise, or no more. */
async function change(send: () => Promise<unknown>): Promise<boolean> {
  if (useDeciding.getState().busy) return false
  useDeciding.setState({ busy: true, error: undefined })
  try {
    await send()
    await queryClient.invalidateQueries()
    await refresh()
    useNotice.getState().notify({ message: 'journal.done' })
    return true
  } catch (error) {
    useDeciding.setState({ error })
    return false
  } finally {
    useDeciding.setState({ busy: false })
  }
}
