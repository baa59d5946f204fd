import { randomNumbers } from '../search/corpus.ts'

/** A made-up article, with what a newsroom's feed gives of it. */
export type MadeUpArticle = { text: string; title: string; lang: 'en' | 'fr'; publishedAt: string; publisher: string }

type Actor = { en: string; fr: string; de: string }
/** `de`: as French has it after "de". The first are in the news the most. */
const actors: readonly Actor[] = [
  { en: 'the United States', fr: 'les États-Unis', de: 'des États-Unis' },
  { en: 'Russia', fr: 'la Russie', de: 'de la Russie' },
  { en: 'China', fr: 'la Chine', de: 'de la Chine' },
  { en: 'France', fr: 'la France', de: 'de la France' },
  { en: 'Iran', fr: 'l’Iran', de: 'de l’Iran' },
  { en: 'Germany', fr: 'l’Allemagne', de: 'de l’Allemagne' },
  { en: 'Turkey', fr: 'la Turquie', de: 'de la Turquie' },
  { en: 'Japan', fr: 'le Japon', de: 'du Japon' },
  { en: 'India', fr: 'l’Inde', de: 'de l’Inde' },
  { en: 'Italy', fr: 'l’Italie', de: 'de l’Italie' },
  { en: 'Iraq', fr: 'l’Irak', de: 'de l’Irak' },
  { en: 'Egypt', fr: 'l’Égypte', de: 'de l’Égypte' },
  { en: 'Poland', fr: 'la Pologne', de: 'de la Pologne' },
  { en: 'Brazil', fr: 'le Brésil', de: 'du Brésil' },
  { en: 'Spain', fr: 'l’Espagne', de: 'de l’Espagne' },
  { en: 'Mexico', fr: 'le Mexique', de: 'du Mexique' },
  { en: 'Pakistan', fr: 'le Pakistan', de: 'du Pakistan' },
  { en: 'Norway', fr: 'la Norvège', de: 'de la Norvège' },
  { en: 'Greece', fr: 'la Grèce', de: 'de la Grèce' },
  { en: 'Kenya', fr: 'le Kenya', de: 'du Kenya' },
  { en: 'Nigeria', fr: 'le Nigeria', de: 'du Nigeria' },
  { en: 'Chile', fr: 'le Chili', de: 'du Chili' },
  { en: 'Peru', fr: 'le Pérou', de: 'du Pérou' },
  { en: 'Morocco', fr: 'le Maroc', de: 'du Maroc' },
  { en: 'Algeria', fr: 'l’Algérie', de: 'de l’Algérie' },
  { en: 'Sweden', fr: 'la Suède', de: 'de la Suède' },
  { en: 'Finland', fr: 'la Finlande', de: 'de la Finlande' },
  { en: 'Vietnam', fr: 'le Vietnam', de: 'du Vietnam' },
  { en: 'Indonesia', fr: 'l’Indonésie', de: 'de l’Indonésie' },
  { en: 'Austria', fr: 'l’Autriche', de: 'de l’Autriche' },
  { en: 'Hungary', fr: 'la Hongrie', de: 'de la Hongrie' },
  { en: 'Serbia', fr: 'la Serbie', de: 'de la Serbie' },
  { en: 'Argentina', fr: 'l’Argentine', de: 'de l’Argentine' },
  { en: 'Canada', fr: 'le Canada', de: 'du Canada' },
  { en: 'Australia', fr: 'l’Australie', de: 'de l’Australie' },
  { en: 'Portugal', fr: 'le Portugal', de: 'du Portugal' },
  { en: 'Ethiopia', fr: 'l’Éthiopie', de: 'de l’Éthiopie' },
  { en: 'Armenia', fr: 'l’Arménie', de: 'de l’Arménie' },
  { en: 'Kazakhstan', fr: 'le Kazakhstan', de: 'du Kazakhstan' },
  { en: 'Colombia', fr: 'la Colombie', de: 'de la Colombie' },
]
const cities = [
  { en: 'Geneva', fr: 'Genève' },
  { en: 'Vienna', fr: 'Vienne' },
  { en: 'Cairo', fr: 'Le Caire' },
  { en: 'Istanbul', fr: 'Istanbul' },
  { en: 'Oslo', fr: 'Oslo' },
  { en: 'Nairobi', fr: 'Nairobi' },
]
const outlets = [
  ['Reuters', 'en'],
  ['Le Monde', 'fr'],
  ['Agence France-Presse', 'fr'],
  ['BBC News', 'en'],
  ['TASS', 'en'],
  ['Xinhua', 'en'],
  ['Le Figaro', 'fr'],
  ['Al Jazeera', 'en'],
] as const
const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
}

const firstNames = 'Anna Boris Clara David Elena Farid Greta Hugo Irena Jonas Katia Louis Mira Nils Olga Pedro'.split(
  ' ',
)
const familyNames =
  'Verdanov Kestrin Almero Duvance Tolberg Rasmane Quirelle Bastovic Lindor Marquesan Oduyane Pelström Farouzi Castelan'.split(
    ' ',
  )

type Scene = { one: Actor; other: Actor; city: (typeof cities)[number]; day: string; head: string }
/** What happens, as either language tells it; the weights are how often. */
const scenes: readonly { weight: number; en: (scene: Scene) => string; fr: (scene: Scene) => string }[] = [
  {
    weight: 5,
    en: ({ one, other, city, day }) => `Officials of ${one.en} and ${other.en} met in ${city.en} on ${day}.`,
    fr: ({ one, other, city, day }) =>
      `Des responsables ${one.de} et ${other.de} se sont réunis à ${city.fr} le ${day}.`,
  },
  {
    weight: 4,
    en: ({ one, other, day }) => `${one.en} accused ${other.en} of breaking the agreement on ${day}.`,
    fr: ({ one, other, day }) => `${one.fr} a accusé ${other.fr} d’avoir rompu l’accord le ${day}.`,
  },
  {
    weight: 2,
    en: ({ one, other, day }) => `${one.en} rejected the accusations of ${other.en} on ${day}.`,
    fr: ({ one, other, day }) => `${one.fr} a rejeté les accusations ${other.de} le ${day}.`,
  },
  {
    weight: 3,
    en: ({ one, other, city, day }) => `${one.en} and ${other.en} signed a trade agreement in ${city.en} on ${day}.`,
    fr: ({ one, other, city, day }) =>
      `${one.fr} et ${other.fr} ont signé un accord commercial à ${city.fr} le ${day}.`,
  },
  {
    weight: 2,
    en: ({ one, other, day }) => `${one.en} imposed sanctions on ${other.en} on ${day}.`,
    fr: ({ one, other, day }) => `${one.fr} a imposé des sanctions contre ${other.fr} le ${day}.`,
  },
  {
    weight: 2,
    en: ({ one, other, head, day }) =>
      `Foreign Minister ${head} of ${one.en} said on ${day} that the country supports ${other.en}.`,
    fr: ({ one, other, head, day }) =>
      `Le ministre des affaires étrangères ${one.de}, ${head}, a déclaré le ${day} que le pays soutient ${other.fr}.`,
  },
  {
    weight: 2,
    en: ({ one, other, city, day }) =>
      `The foreign ministers of ${one.en} and ${other.en} will meet in ${city.en} on ${day}.`,
    fr: ({ one, other, city, day }) =>
      `Les ministres des affaires étrangères ${one.de} et ${other.de} se rencontreront à ${city.fr} le ${day}.`,
  },
  {
    weight: 1,
    en: ({ one, other, day }) => `${one.en} denied that it attacked ${other.en} on ${day}.`,
    fr: ({ one, other, day }) => `${one.fr} a nié avoir attaqué ${other.fr} le ${day}.`,
  },
  {
    weight: 1,
    en: ({ one, other, day }) => `${one.en} attacked ${other.en} on ${day}.`,
    fr: ({ one, other, day }) => `${one.fr} a attaqué ${other.fr} le ${day}.`,
  },
  {
    weight: 1,
    en: ({ one, other, day }) => `${one.en} sent humanitarian aid to ${other.en} on ${day}.`,
    fr: ({ one, other, day }) => `${one.fr} a envoyé une aide humanitaire à ${other.fr} le ${day}.`,
  },
]
const draws = scenes.flatMap(scene => Array.from({ length: scene.weight }, () => scene))

const DAY_MS = 86_400_000
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * The archive of a newsroom that does not exist, over as many days as it has articles a day for: what happens between states is told by one outlet to
 * four, in English and French, on the day and on the next ones, some of it denied, announced or put in another place. The same for the same `count`.
 */
export function newsroom(count: number, perDay = 12): MadeUpArticle[] {
  const random = randomNumbers(7)
  const below = (limit: number) => Math.floor(random() * limit)
  // Some are in the news far more often than others.
  const actor = () => actors[Math.floor(actors.length * random() ** 2)] as Actor
  const last = Date.UTC(2026, 9, 30)
  const first = last - Math.ceil(count / perDay) * DAY_MS
  const articles: MadeUpArticle[] = []
  for (let nth = 0; articles.length < count; nth++) {
    const at = Math.min(first + Math.floor((nth * 2.5) / perDay) * DAY_MS, last)
    const told = Array.from({ length: 1 + below(3) }, () => {
      const one = actor()
      let other = actor()
      while (other === one) other = actor()
      const city = cities[below(cities.length)] as (typeof cities)[number]
      const head = `${firstNames[below(firstNames.length)]} ${familyNames[below(familyNames.length)]}`
      return { scene: draws[below(draws.length)] as (typeof draws)[number], one, other, city, head }
    })
    const tellers = 1 + below(4)
    for (let teller = 0; teller < tellers && articles.length < count; teller++) {
      const [publisher, lang] = outlets[(nth + teller * 3) % outlets.length] as (typeof outlets)[number]
      const happened = new Date(at)
      const day =
        lang === 'en'
          ? `${happened.getUTCDate()} ${months.en[happened.getUTCMonth()]} ${happened.getUTCFullYear()}`
          : `${happened.getUTCDate()} ${months.fr[happened.getUTCMonth()]} ${happened.getUTCFullYear()}`
      const lines = told.map(({ scene, city, ...who }) => {
        // One account in twelve has the place otherwise.
        const place = below(12) === 0 ? (cities[below(cities.length)] as typeof city) : city
        return capital(scene[lang]({ ...who, city: place, day }))
      })
      articles.push({
        text: `${lines.join('\n\n')}\n\n${lang === 'en' ? 'Dispatch' : 'Dépêche'} ${nth}-${teller}.`,
        title: lines[0]?.slice(0, -1) ?? '',
        lang,
        publishedAt: new Date(at + below(3) * DAY_MS).toISOString().slice(0, 10),
        publisher,
      })
    }
  }
  return articles
}
