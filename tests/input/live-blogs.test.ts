import { describe, expect, it } from 'vitest'
import { extractPosts } from '../../seed/extract-posts.ts'
import { readHtml } from '../../seed/input/html.ts'

const told = [
  { day: 17, who: 'Angela Merkel', id: 'person:angela-merkel' },
  { day: 16, who: 'Theresa May', id: 'person:theresa-may' },
  { day: 15, who: 'Vladimir Poutine', id: 'person:vladimir-putin' },
]
const news = (who: string) =>
  `Emmanuel Macron a rencontré ${who} à Paris aujourd’hui, selon un communiqué de l’Élysée publié dans la soirée.`
type Told = (typeof told)[number]
const all = (post: (one: Told, i: number) => string): string => told.map(post).join('')
const stamp = ({ day }: Told) => `<time datetime="2018-07-${day}T09:00:00Z">09:00</time>`
const updates = told.map(({ day, who }, i) => ({
  '@type': 'BlogPosting',
  headline: `Point ${i}`,
  datePublished: `2018-07-${day}T09:00:00Z`,
  articleBody: news(who),
}))

const pages: [string, string, object?][] = [
  ['with a time in each', all(one => `<div><h3>Le point</h3>${stamp(one)}<p>${news(one.who)}</p></div>`)],
  [
    'in articles, each with the time of its change, below a list of key events',
    `<ul>${all(one => `<li>${stamp(one)} Le point</li>`).repeat(2)}</ul><div>${all(
      one =>
        `<article><header><a href="#b">${stamp(one)}</a><address>Ion Moldavie</address></header><div><p>${news(one.who)}</p></div><footer><time datetime="2018-07-18T10:00:00Z">10:00</time></footer></article>`,
    )}</div>`,
  ],
  ['in a list, day by day', all(one => `<section><ol><li>${stamp(one)}<p>${news(one.who)}</p></li></ol></section>`)],
  [
    'whose change is told first',
    all(
      one =>
        `<div>Mis à jour <time class="updated" datetime="2018-07-19">le 19</time>, posté ${stamp(one)}<p>${news(one.who)}</p></div>`,
    ),
  ],
  [
    'below the day of each',
    all(one => `<h2>${one.day} juillet 2018</h2><div><b>09:00</b><p>${news(one.who)}</p></div>`),
  ],
  [
    'that the page states, with hours only in its text',
    all(one => `<section><b>09:00</b><p>${news(one.who)}</p></section>`),
    { liveBlogUpdate: updates },
  ],
]

describe('a live blog', () => {
  it.each(pages)('%s is read post by post, each with its own day', async (_how, body, stated = {}) => {
    const linked = { '@type': 'LiveBlogPosting', headline: 'Le sommet', datePublished: '2018-07-15', ...stated }
    const html = `<html lang="fr"><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><main><h1>Le sommet</h1>${body}</main></body></html>`
    const { text, ...facts } = await readHtml(html)
    expect(facts.posts?.map(({ publishedAt }) => publishedAt)).toEqual(told.map(({ day }) => `2018-07-${day}`))
    const { events, mentions, article, entities } = extractPosts(text, facts)
    expect(
      events.map(({ start, participants }) => [
        start,
        participants.find(({ entity }) => entity !== 'person:emmanuel-macron')?.entity,
      ]),
    ).toEqual(told.map(({ day, id }) => [`2018-07-${day}`, id]))
    for (const { evidence } of events)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    expect(entities.map(({ id }) => id)).not.toContain('country:MDA')
    expect(article).toMatchObject({ publishedAt: '2018-07-15', title: 'Le sommet' })
  })

  it('is known by its title too, and keeps what stands above its posts', async () => {
    const above = '<p>Ce que l’on sait du sommet qui s’est ouvert il y a trois jours et qui continue.</p>'
    const posts = all(one => `<div>${stamp(one)}<p>${news(one.who)}</p></div>`)
    const { text, posts: parts } = await readHtml(
      `<html><head><title>Sommet, en direct</title></head><body><main><h1>Sommet</h1>${above}<div>${posts}</div></main></body></html>`,
    )
    expect(text).toContain('Ce que l’on sait du sommet')
    expect(parts?.map(({ start, end }) => text.slice(start, end))).toEqual(told.map(({ who }) => news(who)))
  })
})
