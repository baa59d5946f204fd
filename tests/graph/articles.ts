import { readFileSync } from 'node:fs'
import { NeighborsQuery } from '../../model/api.ts'
import { Extraction } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { type ArticleMetadata, extract } from '../../seed/extract.ts'
import type { EntenteGraph } from '../../server/graph/graph.ts'
import { readOnce } from '../read-once.ts'

/** An article as a user would add it: its text and its metadata. */
export type Article = { text: string; given: ArticleMetadata }

const told = (text: string, given: ArticleMetadata = {}): Article => ({ text, given })

/** An article that a new store is filled with. */
export const seedArticle = told(
  readFileSync(new URL('../../seed/articles/2018-12-13-press-tv.txt', import.meta.url), 'utf8'),
)

/** One meeting in the reports of three newsrooms, in its own announcement, and in a denial. */
export const announced = told("La France et l'Allemagne se réuniront à Berlin le 12 mars 2019.", {
  title: 'Une réunion à Berlin',
  publishedAt: '2019-03-01',
  publisher: 'AFP',
})
export const heldInFrench = told("La France et l'Allemagne se sont réunies à Berlin le 12 mars 2019.", {
  title: 'La réunion de Berlin',
  publishedAt: '2019-03-13',
  publisher: 'Le Monde',
})
export const heldInEnglish = told('France and Germany met in Berlin on 12 March 2019.', {
  title: 'The Berlin meeting',
  publishedAt: '2019-03-14',
  publisher: 'Reuters',
  url: 'https://example.org/berlin',
})
export const denied = told(
  "La France et l'Allemagne se sont réunies à Berlin le 12 mars 2019. La France a démenti avoir rencontré l'Allemagne à Berlin le 12 mars 2019.",
  { title: 'Paris dément', publishedAt: '2019-03-16', publisher: 'RT' },
)

/** One relation between two countries, stated by two outlets and attributed to a person. */
export const russiaBacksSyria = told('Moscow backs Damascus. Russia backs Syria.', {
  publishedAt: '2019-02-01',
  publisher: 'Reuters',
})
export const macronOnSyria = told(
  '« La Russie soutient la Syrie », a déclaré Emmanuel Macron, président de la France.',
  { publishedAt: '2019-02-20', publisher: 'Le Monde' },
)
/** An official's action, which is his state's. */
export const rutoAccusesPeru = told('Kenyan President William Ruto accused Peru of lying.', {
  publishedAt: '2019-03-05',
  publisher: 'Reuters',
})
export const putinMetXi = told('Le président Владимир Путин (Vladimir Poutine) a rencontré Xi Jinping.', {
  publishedAt: '2019-04-11',
})

/** All of them except the long one. */
export const shortArticles: readonly Article[] = [
  announced,
  heldInFrench,
  heldInEnglish,
  denied,
  russiaBacksSyria,
  macronOnSyria,
  rutoAccusesPeru,
  putinMetXi,
]

const read = readOnce((text: string, given: ArticleMetadata) => Extraction.parse(extract(text, given)))

/** An extraction, validated by its own schema. */
export const understood = ({ text, given }: Article): Extraction => read(text, given)

const RECORDED = '2026-01-02T03:04:05.000Z'

/** The offices of a person in a body, from the relation between them. */
export async function officesIn(graph: EntenteGraph, person: string, body: string) {
  const { edges } = await graph.neighbors(person as EntityId, NeighborsQuery.parse({ types: 'HOLDS_POSITION' }))
  return edges.find(({ to }) => to === body)?.offices
}

export const write = (graph: EntenteGraph, article: Article, extraction = understood(article)) =>
  graph.write(article.text, extraction, RECORDED)
