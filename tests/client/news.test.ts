import { beforeEach, describe, expect, it } from 'vitest'
import { isNews, noNews, useNews } from '../../client/state/news.ts'
import { Change } from '../../model/changes.ts'

let moment = 0
const told = (given: object, at = ++moment): Change =>
  Change.parse({ cursor: 'c', at: new Date(at).toISOString(), ...given })
const article = (id: string) => ({ id: `article:${id}`, title: null, publishedAt: null })
const judgement = (id: string) => ({
  id: `judgement:${id}`,
  left: 'person:a',
  right: 'person:b',
  verdict: 'same',
  at: new Date(0).toISOString(),
})
const merged = { type: 'entities.merged', entity: 'person:a', references: ['person:a', 'person:b'] }

describe('news of the graph', () => {
  const { tell, mine, read } = useNews.getState()
  const news = () => useNews.getState().news
  beforeEach(read)

  it('count each article once, and none that came and went', () => {
    expect(isNews(noNews)).toBe(false)
    for (const id of ['1', '2', '2']) tell(told({ type: 'article.added', article: article(id) }))
    tell(told({ type: 'article.withdrawn', article: article('1') }))
    tell(told({ type: 'article.withdrawn', article: article('0') }))
    expect([[...news().added], [...news().withdrawn]]).toEqual([['article:2'], ['article:0']])
    tell(told({ type: 'article.restored', article: article('0') }))
    expect(news().withdrawn.size).toBe(0)
    read()
    expect(isNews(news())).toBe(false)
  })
  it('are not what changes no picture', () => {
    tell(told({ type: 'judgement.added', judgement: judgement('other') }))
    expect(isNews(news())).toBe(false)
    tell(told(merged))
    expect([...news().judged.keys()]).toEqual(['person:a'])
  })
  it('are not what the reader did, whether it is told before or after its answer came', () => {
    mine('article:3')
    tell(told({ type: 'article.added', article: article('3') }))
    tell(told({ type: 'article.added', article: article('4') }))
    mine('article:4')
    expect(isNews(news())).toBe(false)
    for (const first of [true, false]) {
      const [id, at] = [`own${first}`, ++moment]
      if (first) mine(`judgement:${id}`)
      tell(told({ type: 'judgement.added', judgement: judgement(id) }, at))
      tell(told(merged, at))
      if (!first) mine(`judgement:${id}`)
      expect(isNews(news())).toBe(false)
    }
    // What somebody does to it later is.
    tell(told({ type: 'article.withdrawn', article: article('3') }))
    expect([...news().withdrawn]).toEqual(['article:3'])
  })
})
