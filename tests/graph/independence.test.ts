import { beforeEach, expect, it } from 'vitest'
import { NeighborsQuery, RelationAnswer } from '../../model/api.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { type Article, write } from './articles.ts'
import { onEveryGraph } from './opened.ts'

const by = (publisher: string | undefined, text: string, lang = 'en'): Article => ({
  text,
  given: { lang, publishedAt: '2019-02-01', ...(publisher ? { publisher } : {}) },
})
const russiaSupports = (publisher?: string, rest = '') => by(publisher, `Russia supports Syria. ${rest}`)

onEveryGraph('who counts', opened => {
  beforeEach(() => opened().store.empty())

  /** What a relation adds up to once these articles are written, in this order. */
  async function standing(...articles: Article[]) {
    await opened().store.empty()
    for (const article of articles) await write(opened().graph, article)
    const { records } = await opened().store.driver.executeQuery(
      "MATCH (:Entity {id: 'country:RUS'})-[r:SUPPORTS]->(:Entity {id: 'country:SYR'}) RETURN r.id AS id",
    )
    const { relation, claims } = RelationAnswer.parse(
      await opened().graph.relation(records[0]?.get('id') as RelationId),
    )
    return { ...relation, surest: Math.max(...claims.map(({ confidence }) => confidence)) }
  }

  it('an outlet counts once, however much it writes', async () => {
    const once = await standing(russiaSupports('Reuters'))
    expect(once).toMatchObject({ claims: 1, sources: 1, confidence: once.surest })
    const often = await standing(
      russiaSupports('Reuters'),
      russiaSupports('Reuters', 'It rained in Oslo.'),
      russiaSupports('Reuters', 'Prices of maize fell in Lusaka, where farmers had a good year.'),
    )
    expect(often).toMatchObject({ claims: 3, sources: 1, confidence: often.surest })
  })

  it('articles without an outlet count as none, and make nothing surer', async () => {
    const alone = await standing(russiaSupports())
    expect(alone).toMatchObject({ claims: 1, sources: 0, confidence: alone.surest })
    const unsigned = await standing(russiaSupports(), russiaSupports(undefined, 'It rained in Oslo.'))
    expect(unsigned).toMatchObject({ claims: 2, sources: 0, confidence: unsigned.surest })
    const signed = await standing(russiaSupports('AFP'), russiaSupports(undefined, 'It rained in Oslo.'))
    expect(signed).toMatchObject({ claims: 2, sources: 1, confidence: signed.surest })
  })

  it('two outlets make it surer, and a hundred never sure', async () => {
    const names = ['AFP', 'Reuters', 'Le Monde', 'BBC', 'RT', 'Al Jazeera']
    const texts = names.map((name, i) => russiaSupports(name, `${name} has a correspondent in town ${i}.`))
    const two = await standing(...texts.slice(0, 2))
    expect(two).toMatchObject({ sources: 2, confidence: Math.min(0.99, 1 - (1 - two.surest) ** 2) })
    expect(two.confidence).toBeGreaterThan(two.surest)
    expect(await standing(...texts)).toMatchObject({ sources: names.length, confidence: 0.99 })
  })

  it('those who pass on the words of others count as outlets, but together make it as sure as one', async () => {
    const reported = (publisher: string) =>
      by(publisher, `"Russia supports Syria", Emmanuel Macron said. ${publisher} was in the room.`)
    const two = await standing(reported('AFP'), reported('Reuters'))
    expect(two).toMatchObject({ modality: 'reported', sources: 2, confidence: two.surest })
    const borneOut = await standing(reported('AFP'), reported('Reuters'), russiaSupports('Le Monde'))
    expect(borneOut).toMatchObject({ modality: 'asserted', sources: 3 })
    expect(borneOut.confidence).toBeGreaterThan(borneOut.surest)
  })

  it('what is only conditional bears out no fact', async () => {
    const held = by('AFP', "La France et l'Allemagne se sont réunies à Berlin le 12 mars 2019.", 'fr')
    const supposed = by('RT', "La France et l'Allemagne se seraient réunies à Berlin le 12 mars 2019.", 'fr')
    await write(opened().graph, held)
    await write(opened().graph, supposed)
    const { edges } = await opened().graph.neighbors('country:FRA' as EntityId, NeighborsQuery.parse({}))
    const took = edges.filter(({ type }) => type === 'PARTICIPATED_IN')
    expect(took.map(({ modality, claims, sources }) => ({ modality, claims, sources }))).toEqual([
      { modality: 'asserted', claims: 2, sources: 1 },
    ])
    expect(took[0]?.attributions.map(({ modality }) => modality).sort()).toEqual(['asserted', 'conditional'])
    expect(took[0]?.confidence).toBe(took[0]?.attributions.find(({ modality }) => modality === 'asserted')?.confidence)
  })

  it('a relation is as sure whichever article came first', async () => {
    const articles = [
      russiaSupports('AFP'),
      russiaSupports(undefined, 'It rained in Oslo.'),
      russiaSupports('Reuters', 'Prices of maize fell in Lusaka.'),
      by('RT', '"Russia supports Syria", Emmanuel Macron said.'),
    ]
    expect(await standing(...articles.toReversed())).toEqual(await standing(...articles))
  })
})
