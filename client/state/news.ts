import { create } from 'zustand'
import type { Change } from '../../model/changes.ts'

/**
 * What happened to the graph since the page showed it: ids of articles, and the entities that were merged or split with when. `lost`: some of it may
 * not be known.
 */
export type News = {
  added: ReadonlySet<string>
  withdrawn: ReadonlySet<string>
  judged: ReadonlyMap<string, string>
  lost: boolean
}

export const noNews: News = { added: new Set(), withdrawn: new Set(), judged: new Map(), lost: false }

export const isNews = ({ added, withdrawn, judged, lost }: News): boolean =>
  lost || added.size + withdrawn.size + judged.size > 0

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter(each => each !== id))

/** The news with one more change: an article that came and went again is none. */
export function withChange(news: News, change: Change): News {
  const { added, withdrawn } = news
  switch (change.type) {
    case 'article.added':
    case 'article.restored': {
      const { id } = change.article
      return withdrawn.has(id)
        ? { ...news, withdrawn: without(withdrawn, id) }
        : { ...news, added: new Set([...added, id]) }
    }
    case 'article.withdrawn': {
      const { id } = change.article
      return added.has(id)
        ? { ...news, added: without(added, id) }
        : { ...news, withdrawn: new Set([...withdrawn, id]) }
    }
    case 'entities.merged':
    case 'entity.split':
      return { ...news, judged: new Map(news.judged).set(change.entity, change.at) }
    default:
      return news
  }
}

type NewsState = {
  news: News
  tell(change: Change): void
  /** What the reader did, an article or a judgement by its id, is no news, whether it is told before or after this is called. */
  mine(id: string): void
  lose(): void
  read(): void
}

/** The news that the reader has not been shown. */
export const useNews = create<NewsState>((set, get) => {
  /** What the reader did and is still to be told of, and when their judgements and those of others were made. */
  const expected = new Set<string>()
  const ownMoments = new Set<string>()
  const moments = new Map<string, string>()
  return {
    news: noNews,
    tell(change) {
      if (change.type === 'judgement.added' || change.type === 'judgement.withdrawn') {
        if (expected.delete(change.judgement.id)) ownMoments.add(change.at)
        else moments.set(change.judgement.id, change.at)
        return
      }
      if (
        (change.type === 'article.added' ||
          change.type === 'article.withdrawn' ||
          change.type === 'article.restored') &&
        expected.delete(change.article.id)
      )
        return
      if ((change.type === 'entities.merged' || change.type === 'entity.split') && ownMoments.has(change.at)) return
      set({ news: withChange(get().news, change) })
    },
    mine(id) {
      const { news } = get()
      const moment = moments.get(id)
      if (news.added.has(id)) set({ news: { ...news, added: without(news.added, id) } })
      else if (moment) set({ news: { ...news, judged: new Map([...news.judged].filter(([, at]) => at !== moment)) } })
      else expected.add(id)
    },
    lose: () => set({ news: { ...get().news, lost: true } }),
    read: () => set({ news: noNews }),
  }
})
