import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../client/model/address.ts'
import { readTextSearch, type TextSearch, writeTextSearch } from '../../client/model/text-search.ts'
import type { Tool } from '../../client/model/tool.ts'

describe('what is searched for in texts', () => {
  const full = {
    q: '"cessez-le-feu" ~ -Alep minist* 100 % & #',
    lang: 'fr',
    from: '2018-01-01',
    to: '2018-12-31',
    outlet: 'org:press-tv',
    entity: 'country:SYR',
  } as TextSearch

  it.each<[string, TextSearch]>([
    ['a word', { q: 'accord' }],
    ['everything', full],
    ['nothing yet', { q: '' }],
    ['an entity alone', { q: '', entity: 'country:IRN' as never }],
  ])('comes back from the address: %s', (_what, search) => {
    expect(readTextSearch(writeTextSearch(search))).toEqual(search)
    const tool: Tool = { name: 'texts', search }
    const address = readAddress(writeAddress({ tool, show: [] }))
    expect([address.tool, address.isComplete]).toEqual([tool, true])
  })
  it.each(['%zz', 'a~xx', 'a~~2018-02-30', 'a~~~~nobody', `${'x'.repeat(201)}`])('is not read from %s', written => {
    expect(readTextSearch(written)).toBeUndefined()
  })
})

describe('the sentence that an article shows', () => {
  it('comes back from the address', () => {
    const openedArticle = { article: 'article:1', sentence: { start: 12, end: 40 } }
    const address = readAddress(writeAddress({ openedArticle }))
    expect(address.openedArticle).toEqual({ ...openedArticle, claim: undefined })
    expect(address.isComplete).toBe(true)
  })
  it.each(['40-12', '1', '-1-2', 'a-b', '1-2-3', '1-99999999999'])('is not read from %s', written => {
    const address = readAddress(`#read=article:1&sentence=${written}`)
    expect(address.openedArticle).toEqual({ article: 'article:1', claim: undefined })
    expect(address.isComplete).toBe(false)
  })
})
