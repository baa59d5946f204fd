import { beforeEach, describe, expect, it } from 'vitest'
import { RelationAnswer } from '../../model/api.ts'
import type { Attribution } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { weigh } from '../../model/independence.ts'
import type { Modality } from '../../model/ontology.ts'
import { type Article, write } from './articles.ts'
import { onEveryGraph } from './opened.ts'

const by = (publisher: string | undefined, text: string, lang = 'en'): Article => ({
  text,
  given: { lang, publishedAt: '2019-02-01', ...(publisher ? { publisher } : {}) },
})
const russiaSupports = (publisher?: string, rest = '') => by(publisher, `Russia supports Syria. ${rest}`)

describe('what attributions add up to', () => {
  const says = (modality: Modality, confidence: number, outlet?: string): Attribution => ({
    modality,
    confidence,
    ...(outlet ? { outlet: outlet as EntityId } : {}),
  })
  const afp = says('asserted', 0.8, 'org:afp')

  it('is what those add up to who tell it as the strongest of them does', () => {
    for (const modality of ['planned', 'conditional', 'denied'] as const)
      expect(weigh([afp, says(modality, 0.9, 'org:rt')])).toEqual({ modality: 'asserted', sources: 1, confidence: 0.8 })
    const planned = [
      says('planned', 0.8, 'org:afp'),
      says('planned', 0.5, 'org:rt'),
      says('conditional', 0.9, 'org:bbc'),
    ]
    expect(weigh(planned)).toEqual({ modality: 'planned', sources: 2, confidence: 0.9 })
  })
  it('is no surer by what an outlet both asserts and passes on', () => {
    const reported = says('reported', 0.7, 'org:afp')
    expect(weigh([afp, reported])).toEqual({ modality: 'asserted', sources: 1, confidence: 0.8 })
    expect(weigh([afp, reported, says('reported', 0.5, 'org:rt')])).toMatchObject({ sources: 2, confidence: 0.9 })
  })
  it('is nothing where there are none', () => {
    expect(weigh([])).toEqual({ modality: 'asserted', sources: 0, confidence: 0 })
  })
})

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
