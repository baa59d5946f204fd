import { describe, expect, it } from 'vitest'
import { EntityAnswer } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { type Article, understood, write } from './articles.ts'
import { type Opened, onEveryGraph } from './opened.ts'

const told = (text: string): Article => ({ text, given: { lang: 'en', publishedAt: '2019-03-01' } })
const first = told('Ruritanian minister Yousouf Karimbekov met the French president. Japan praised Norway.')
const second = told('Yusuf Karimbekov, a minister, flew to Oslo. Japan praised Norway.')
const third = told('Former Kenyan minister Karimbekov praised Norway.')

const proposals = async ({ graph }: Opened, id: string) =>
  EntityAnswer.parse(await graph.entity(id as EntityId)).proposals.map(({ entity, reason }) => `${entity.id} ${reason}`)

onEveryGraph(
  'persons whose names are alike',
  opened => {
    it('stay two, and each is proposed to the other', async () => {
      expect(await proposals(opened(), 'person:yousouf-karimbekov')).toContain('person:yusuf-karimbekov spelling')
      expect(await proposals(opened(), 'person:yusuf-karimbekov')).toContain('person:yousouf-karimbekov spelling')
    })
    it('are proposed by a family name alone', async () => {
      const [alone] = understood(third).entities.filter(({ kind }) => kind === 'Person')
      expect(await proposals(opened(), String(alone?.id))).toEqual(
        expect.arrayContaining(['person:yousouf-karimbekov family-name', 'person:yusuf-karimbekov family-name']),
      )
    })
    it('are joined by no relation', async () => {
      const { records } = await opened().store.driver.executeQuery('MATCH (:Person)-[r]->(:Person) RETURN r')
      expect(records).toHaveLength(0)
    })
    it('are proposed once, however often an article tells of them', async () => {
      await write(opened().graph, told('Yousouf Karimbekov praised Oslo. Yusuf Karimbekov praised Rome.'))
      const { records } = await opened().store.driver.executeQuery(
        "MATCH (p:Proposal {reason: 'spelling'}) RETURN count(p) AS count",
      )
      expect(Number(records[0]?.get('count'))).toBe(1)
    })
  },
  async ({ graph, store }) => {
    await store.empty()
    for (const article of [first, second, third]) await write(graph, article)
  },
)

describe('an article with two names that are alike', () => {
  it('proposes them, and joins nobody', () => {
    const { entities, proposals } = understood(
      told('Actor Imran Khan praised Rome. Pakistani prime minister Imran Khan praised Oslo.'),
    )
    const persons = ['person:imran-khan', 'person:imran-khan-actor']
    expect(entities.flatMap(({ id, kind }) => (kind === 'Person' ? [id as string] : [])).sort()).toEqual(persons)
    expect(proposals).toEqual([{ a: persons[0], b: persons[1], reason: 'spelling' }])
  })
})
