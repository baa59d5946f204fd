import { expect, it } from 'vitest'
import { EntityAnswer } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { type Article, write } from './articles.ts'
import { type Opened, onEveryGraph } from './opened.ts'

const article = (lang: 'fr' | 'en', text: string): Article => ({ text, given: { lang, publishedAt: '2018-03-14' } })
const articles = [
  article('fr', "L'Iran et l'Irak se sont réunis à Bagdad le 12 mars 2018, selon Vladimir Poutine."),
  article('en', 'Iraq and Iran met in Baghdad on 12 March 2018. Vladimir Putin praised the Iraqi army.'),
  article('fr', "Olav Strandberg, ministre norvégien, a salué l'armée irakienne. STRANDBERG est parti."),
  article('en', 'Norwegian minister Olaf Strandberg praised Sweden. Strandberg left. Olaf Strandberg came back.'),
  article('fr', 'Olav Strandberg, ministre norvégien, a salué la Suède. La Cour suprême du Pakistan a jugé.'),
]
const ids = ['country:IRQ', 'person:vladimir-putin', 'person:olav-strandberg', 'org:army-irq', 'org:supreme-court-pak']

const names = async ({ graph }: Opened) =>
  Promise.all(
    ids.map(async id => {
      const { entity } = EntityAnswer.parse(await graph.entity(id as EntityId))
      return [entity.name, entity.labels?.fr, entity.labels?.en]
    }),
  )

onEveryGraph('the name of an entity', opened => {
  const read = async (order: readonly Article[]) => {
    await opened().store.empty()
    for (const each of order) await write(opened().graph, each)
    return names(opened())
  }

  it('is the one that tables know, or that articles tell most, and one in each language', async () => {
    expect(await read(articles)).toEqual([
      ['Iraq', 'Irak', 'Iraq'],
      ['Vladimir Putin', 'Vladimir Poutine', 'Vladimir Putin'],
      ['Olav Strandberg', 'Olav Strandberg', 'Olav Strandberg'],
      ['Iraqi army', 'Armée irakienne', 'Iraqi army'],
      ['Supreme Court (Pakistan)', 'Cour suprême (Pakistan)', 'Supreme Court (Pakistan)'],
    ])
  })

  it('is the same in whichever order the articles come', async () => {
    const forwards = await read(articles)
    expect(await read(articles.toReversed())).toEqual(forwards)
  })

  it('of an event is in both languages', async () => {
    const { events } = await opened().graph.events({ limit: 50 })
    expect(events.map(({ event }) => event.labels)).toContainEqual({
      fr: 'Réunion : Iran, Irak',
      en: 'Meeting: Iran, Iraq',
    })
  })
})
