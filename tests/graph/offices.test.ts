import { expect, it } from 'vitest'
import { officesIn, write } from './articles.ts'
import { onEveryGraph } from './opened.ts'

const articles = [
  [
    'fr',
    '2016-06-01',
    'Le président américain Barack Obama a salué la Norvège. Olav Strand, ministre norvégien depuis 2014, aussi.',
  ],
  [
    'en',
    '2018-06-01',
    'Former American president Barack Obama praised Norway. American President Donald Trump did not.',
  ],
  [
    'fr',
    '2018-06-02',
    "L'ancien ministre norvégien Olav Strand a salué la Suède. Le président Ronald Reagan, disait-il aux États-Unis, aurait aimé.",
  ],
  ['en', '2015-05-01', 'Tiina Lahti, Finnish foreign minister from 2009 to 2012, praised Sweden.'],
  [
    'fr',
    '2018-03-17',
    "Le président Jean Bailly de l'Académie des Oscars a parlé aux États-Unis. Le président de la Chambre, Luc Ferrand, a répondu.",
  ],
] as const

onEveryGraph(
  'who held which office, and when',
  opened => {
    const held = (person: string, body: string) => officesIn(opened().graph, person, body)

    it('is told once for an office that two languages tell, with what was known last', async () => {
      expect(await held('person:barack-obama', 'country:USA')).toEqual([
        {
          title: 'president',
          titles: { fr: 'président', en: 'president' },
          former: true,
          start: '2009-01-01',
          end: '2017-12-31',
          datesFromTable: true,
          firstPublished: '2016-06-01',
          lastPublished: '2018-06-01',
        },
      ])
    })
    it('is told by the text where it says since when, and who is a former holder', async () => {
      expect(await held('person:olav-strand', 'country:NOR')).toMatchObject([
        { former: true, start: '2014-01-01', end: null, datesFromTable: false, lastPublished: '2018-06-02' },
      ])
    })
    it('has the years that a text gives', async () => {
      expect(await held('person:tiina-lahti', 'country:FIN')).toMatchObject([
        { title: 'foreign minister', former: true, start: '2009-01-01', end: '2012-12-31', datesFromTable: false },
      ])
    })
    it('goes on where nothing says that it ended', async () => {
      expect(await held('person:donald-trump', 'country:USA')).toMatchObject([{ former: false, start: '2017-01-01' }])
    })
    it('is not the state’s for whoever presides over an academy or a chamber', async () => {
      expect(await held('person:jean-bailly', 'country:USA')).toBeUndefined()
      expect(await held('person:jean-bailly', 'org:academie-des-oscars')).toMatchObject([{ title: 'président' }])
      expect(await held('person:luc-ferrand', 'country:USA')).toBeUndefined()
    })
  },
  async ({ graph, store }) => {
    await store.empty()
    for (const [lang, publishedAt, text] of articles) await write(graph, { text, given: { lang, publishedAt } })
  },
)
