import { describe, expect, it } from 'vitest'
import { extract } from '../../seed/extract.ts'
import { readHtml } from '../../seed/input/html.ts'
import { newsPages, prose, titles } from './news-pages.ts'
import { newsSites } from './news-sites.ts'

const base = 'https://news.example/'
const page = (body: string, head = '') =>
  `<html lang="fr"><head><title>T</title>${head}</head><body>${body}</body></html>`
const long = (n: number) =>
  `<p>Les ministres des deux pays se sont réunis pour parler de sécurité et de commerce, paragraphe ${n} de cet article.</p>`

describe('the page of', () => {
  it.each([...newsPages, ...newsSites])(
    '$outlet is read for its article alone',
    async ({ html, base: address, more = [], publishedAt, dateBasis }) => {
      const { text, ...facts } = await readHtml(html, address)
      const lang = text.includes('Allemagne') ? 'fr' : 'en'
      const lines = text.split('\n\n')
      expect(lines.filter(line => !more.includes(line))).toEqual([titles[lang], ...prose[lang]])
      expect(lines).toEqual(expect.arrayContaining(more))
      expect({ publishedAt: facts.publishedAt, dateBasis: facts.dateBasis }).toEqual({ publishedAt, dateBasis })
      const { entities, events, mentions, relations, article } = extract(text, facts)
      expect(entities.map(({ id }) => id)).not.toContain('country:MDA')
      expect(
        entities
          .filter(({ kind }) => kind === 'Person')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['person:angela-merkel', 'person:emmanuel-macron'])
      expect(article.dateBasis).toBe(dateBasis ?? 'metadata')
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      for (const { evidence } of [...events, ...relations])
        for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
    },
  )
})

describe('the date of a page', () => {
  const dateOf = async (body: string, head = '') => (await readHtml(page(body, head), base)).publishedAt
  it.each([
    ['a time in the article', `<article><h1>T</h1><time datetime="2018-12-13T08:00">13/12</time>${long(1)}</article>`],
    [
      'a time in a byline',
      `<article><h1>T</h1><p>Par A. Dupont · <time datetime="2018-12-13">jeudi</time></p>${long(1)}</article>`,
    ],
    [
      'a marked time',
      `<article><h1>T</h1>${long(1)}${long(2)}<span itemprop="datePublished" content="2018-12-13"></span></article>`,
    ],
    [
      'the first publication, not the change',
      `<article><h1>T</h1><p>Updated: <time datetime="2019-05-05">5 May</time></p><p>First published: <time datetime="2018-12-13">13 Dec</time></p>${long(1)}</article>`,
    ],
    ['a day alone below the headline', `<article><h1>T</h1><p>13/12/2018 à 18:52</p>${long(1)}</article>`],
    [
      'a line in words',
      `<article><h1>T</h1><div>Mis en ligne le jeudi 13 décembre 2018 à 10 h</div>${long(1)}</article>`,
    ],
  ])('is taken from %s', async (_what, body) => {
    expect(await dateOf(body)).toBe('2018-12-13')
  })
  it.each([
    [
      'the masthead',
      `<header><time datetime="2026-11-28">Today</time></header><article><h1>T</h1>${long(1)}</article>`,
    ],
    [
      'a suggested article',
      `<article><h1>T</h1>${long(1)}<div><h2>Suggested reading</h2><a href="/x"><time datetime="2018-03-05">Mar 5</time> Another thing happened here</a></div></article>`,
    ],
    [
      'a change alone',
      `<article><h1>T</h1><p>Mis à jour le <time datetime="2019-05-05">5 mai</time></p>${long(1)}</article>`,
    ],
    [
      'the masthead, without an element for the article',
      `<div><time datetime="2026-11-28">Today</time> Saturday, 28 November 2026</div><h1>T</h1>${long(1)}${long(2)}`,
    ],
    ['a headline', `<article><h1>Le 11 septembre 2001</h1>${long(1)}${long(2)}</article>`],
    [
      'a line between paragraphs',
      `<article><h1>T</h1>${long(1)}${long(2)}<h2>11 septembre 2001</h2>${long(3)}</article>`,
    ],
    [
      'the prose',
      `<article><h1>T</h1><p>Le traité de paix que les deux pays avaient signé le <time datetime="1963-01-22">22 janvier 1963</time> à Paris est resté en vigueur pendant des décennies, sans que personne ne le remette jamais en cause.</p>${long(1)}</article>`,
    ],
  ])('is never taken from %s', async (_what, body) => {
    expect(await dateOf(body)).toBeUndefined()
  })
})

describe('a page', () => {
  it('keeps what a site calls as if it were boilerplate when it is the article', async () => {
    const html = page(`<div class="related-content paywall"><h1>T</h1>${long(1)}${long(2)}${long(3)}</div>`)
    expect((await readHtml(html)).text).toContain('paragraphe 3')
  })

  it('loses what is struck by its class, and the marks of footnotes', async () => {
    const struck = '<span class="strikethrough">La Russie a envahi la Moldavie.</span>'
    const html = page(
      `<article><h1>T</h1>${long(1)}<p>${struck} La Russie a salué<sup><a href="#n1">1</a></sup> la Serbie, selon Moscou.</p>${long(2)}</article>`,
    )
    const { text } = await readHtml(html)
    expect(text.split('\n\n')).toContain('La Russie a salué la Serbie, selon Moscou.')
  })

  it('keeps entities, soft hyphens, tables and captions in their places', async () => {
    const html =
      page(`<article><h1>T</h1>${long(1)}<p>L&#8217;<a href="/iran">Iran</a> et l&rsquo;I&shy;rak ont sign&eacute; un <b>accord</b>&nbsp;: ils coop&egrave;rent.</p>
      <table><tr><th>Pays</th><th>Capitale</th></tr><tr><td>Irak</td><td>Bagdad</td></tr></table>
      <figure><img src="a.jpg"><figcaption>Le président Emmanuel Macron à Berlin, le 12 mars 2019.</figcaption></figure>${long(2)}</article>`)
    const { text, ...facts } = await readHtml(html)
    expect(text).toContain('L’Iran et l’Irak ont signé un accord\u00a0: ils coopèrent.')
    const { mentions } = extract(text, facts)
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    expect(mentions.map(mention => mention.text)).toEqual(expect.arrayContaining(['Iran', 'Irak', 'Emmanuel Macron']))
  })

  it('whose article is short stays one among the headlines of others', async () => {
    const links = Array.from(
      { length: 9 },
      (_, i) => `<div><a href="/a/${i}">Une autre affaire dont on parle ${i}</a></div>`,
    )
    const html = page(`<div><h1>T</h1>${long(1)}${long(2)}</div><div>${links.join('')}</div>`)
    expect((await readHtml(html, base)).text).toContain('paragraphe 2')
  })

  it('that states its article with markup, or an excerpt of it, is read in full', async () => {
    const state = (articleBody: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody })}</script>`
    for (const stated of [`${long(1)}${long(2)}${long(3)}`, long(1).replace(/<.?p>/g, '')]) {
      const { text } = await readHtml(
        page(`<article><h1>T</h1>${long(1)}${long(2)}${long(3)}</article>`, state(stated)),
        base,
      )
      expect(text.match(/paragraphe \d/g)).toEqual(['paragraphe 1', 'paragraphe 2', 'paragraphe 3'])
    }
  })

  it('that lists articles is refused with those that it links', async () => {
    const cards = Array.from(
      { length: 8 },
      (_, i) =>
        `<article><h2><a href="/a/${i}">La France et l’Iran ont signé l’accord ${'abcdefgh'[i]}</a></h2><time datetime="2019-01-2${i}">j</time><p>Un court chapeau de quelques mots qui annonce ce que dit cet article du jour.</p></article>`,
    )
    const refused = readHtml(
      page(`<nav><a href="/m">Le monde vu de chez nous</a></nav><main><h1>À la une</h1>${cards.join('')}</main>`),
      base,
    )
    await expect(refused).rejects.toMatchObject({
      reason: 'index-page',
      linked: Array.from({ length: 8 }, (_, i) => ({
        url: `${base}a/${i}`,
        title: `La France et l’Iran ont signé l’accord ${'abcdefgh'[i]}`,
      })),
    })
  })
})

describe('a page that lists articles', () => {
  const headline = (i: number) => `La France et l’Iran ont signé l’accord ${'abcdefgh'[i]}`
  const chapeau = '<p>Un court chapeau de quelques mots qui annonce ce que dit cet article du jour.</p>'
  it.each<[string, (i: number) => string]>([
    ['in teasers', i => `<div class="teaser"><h2><a href="/a/${i}">${headline(i)}</a></h2>${chapeau}</div>`],
    ['in a list of links', i => `<li><a href="/a/${i}">${headline(i)}</a> <span>il y a 2 h</span></li>`],
    ['in cards that are links', i => `<a class="card" href="/a/${i}"><h3>${headline(i)}</h3>${chapeau}</a>`],
    ['one below the other', i => `<h2><a href="/a/${i}">${headline(i)}</a></h2>${chapeau}`],
    [
      'and states each of them',
      i =>
        `<script type="application/ld+json">{"@type":"NewsArticle","url":"/a/${i}","datePublished":"2019-01-0${i + 1}"}</script><article><h3><a href="/a/${i}">${headline(i)}</a></h3>${chapeau}</article>`,
    ],
  ])('%s is refused with those that it links', async (_how, card) => {
    const cards = Array.from({ length: 8 }, (_, i) => card(i)).join('')
    const refused = readHtml(page(`<main><h1>Monde</h1><div>${cards}</div></main>`), base)
    await expect(refused).rejects.toMatchObject({ reason: 'index-page', linked: { length: 8 } })
  })
})
