import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ArticleAnswer, Extraction, NewArticleAnswer, PreviewAnswer, RelationAnswer } from '../../model/api.ts'
import { seedArticle } from '../graph/articles.ts'
import { fingerprint } from '../graph/fingerprint.ts'
import { printings } from '../graph/printed-articles.ts'
import { onEveryStore, onOneStore } from '../stores.ts'
import { type Answer, expectProblem, longestWaitBeside, type Served, served } from './served.ts'

const berlin = 'Emmanuel Macron, président de la France, a rencontré Xi Jinping à Berlin le 12 mars 2019.'

onEveryStore('adding articles', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
  })
  beforeEach(() => store().empty())
  afterAll(() => api?.close())
  const add = (body: object, query = ''): Promise<Answer> => api.ask(`/api/v1/articles${query}`, { body })

  it('answers 201 for a new one, with its address for who wants to read it', async () => {
    const answer = await add({ text: seedArticle.text, title: 'Un titre', publishedAt: '2018-12-13' })
    expect(answer.status).toBe(201)
    const { article, created } = NewArticleAnswer.parse(answer.json)
    expect([article.title, created]).toEqual(['Un titre', true])
    const read = await api.ask(`/api/v1/articles/${article.id}`)
    expect(ArticleAnswer.parse(read.json).text).toBe(seedArticle.text)
  })
  it('answers 200 for the same one again', async () => {
    const first = NewArticleAnswer.parse((await add({ text: berlin })).json)
    const before = await fingerprint(store())
    const again = await add({ text: berlin })
    expect([again.status, NewArticleAnswer.parse(again.json)]).toEqual([
      200,
      { article: first.article, created: false, attested: false },
    ])
    expect(await fingerprint(store())).toEqual(before)
  })
  it('knows a text whatever ends its lines and however its accents are composed, and keeps what else is told of it', async () => {
    const lines = `${berlin}\n\nHervé Morin était là.\n`
    const told = { publishedAt: '2019-03-13', publisher: 'AFP', url: 'https://example.org/berlin' }
    const first = NewArticleAnswer.parse((await add({ text: lines, ...told })).json)
    const before = await fingerprint(store())
    for (const text of [lines.replaceAll('\n', '\r\n'), lines.normalize('NFD'), ` ${lines}\n\n`, lines.trim()]) {
      const { article, created, attested } = NewArticleAnswer.parse((await add({ text, ...told })).json)
      expect([article.id, created, attested]).toEqual([first.article.id, false, false])
    }
    // What is told less of it is nothing new either.
    await add({ text: lines, publisher: 'AFP' })
    expect(await fingerprint(store())).toEqual(before)
    const elsewhere = { publishedAt: '2019-03-14', publisher: 'Le Monde', title: 'À Berlin' }
    for (const attested of [true, false])
      expect((await add({ text: lines.trim(), ...elsewhere })).json).toMatchObject({ created: false, attested })
    const { article, attestations, text } = ArticleAnswer.parse(
      (await api.ask(`/api/v1/articles/${first.article.id}`)).json,
    )
    expect([article, text]).toEqual([first.article, lines])
    expect(attestations).toMatchObject([{ ...elsewhere, outlet: 'org:lemonde' }])
    const changes = await api.graph.changesAfter(undefined)
    expect(changes.map(({ type }) => type)).toEqual(['article.added', 'article.attested'])
  })
  it('has the printings of one telling, in the article, its relations and their files', async () => {
    const ids: string[] = []
    for (const { text, given } of [printings.agency, printings.daily, printings.cut])
      ids.push(NewArticleAnswer.parse((await add({ text, ...given })).json).article.id)
    const {
      article,
      printings: others,
      claims,
    } = ArticleAnswer.parse((await api.ask(`/api/v1/articles/${ids[0]}`)).json)
    expect(others.map(({ id }) => id)).toEqual(ids.slice(1))
    expect(article.telling).toBe(ids.toSorted()[0])
    const id = claims.find(({ relation }) => relation === 'PARTICIPATED_IN')?.relationId
    const answer = RelationAnswer.parse((await api.ask(`/api/v1/relations/${id}`)).json)
    expect(answer.relation).toMatchObject({ claims: 3, sources: 1, tellings: 1, printings: 3 })
    expect(new Set(answer.claims.map(claim => claim.article.telling))).toEqual(new Set([article.telling]))
    const file = String((await api.ask('/api/v1/export?format=ndjson')).text)
    const edge = file
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
      .find(line => JSON.stringify(line).includes(String(id)) && JSON.stringify(line).includes('"printings":3'))
    expect(JSON.stringify(edge)).toContain('"tellings":1')
    const html = String((await api.ask('/api/v1/dossier?format=html&lang=fr')).text)
    expect(html).toContain('1 récit en 3 parutions')
  })
  it('withdraws an article, says so to whoever asks for it or sends it again, and takes it back', async () => {
    const { article } = NewArticleAnswer.parse((await add({ text: berlin })).json)
    const path = `/api/v1/articles/${article.id}`
    const withdrawn = { at: '2026-01-01T00:00:00.000Z', reason: 'a hoax', by: 'Ana' }
    for (const changed of [true, false]) {
      const answer = await api.ask(`${path}?reason=a%20hoax&by=Ana`, { method: 'DELETE' })
      expect(answer.json).toMatchObject({ changed, article: { id: article.id, withdrawn } })
    }
    expect(expectProblem(await api.ask(path), 410).detail).toMatch(/by Ana: a hoax/)
    expectProblem(await api.ask(`${path}/sentences`), 410)
    const again = await add({ text: berlin })
    expect([again.status, again.json]).toMatchObject([200, { created: false, article: { id: article.id, withdrawn } }])
    expect((await api.search.entities({ q: 'xi jinping', kinds: ['Person'], limit: 5 })).results).toEqual([])
    expect((await api.ask(`${path}/restore`, { method: 'POST' })).json).toEqual({ changed: true, article })
    expect((await api.ask(path)).status).toBe(200)
    expect((await api.search.entities({ q: 'xi jinping', kinds: ['Person'], limit: 5 })).results).toHaveLength(1)
    for (const [address, method] of [
      ['/api/v1/articles/article:none', 'DELETE'],
      ['/api/v1/articles/article:none/restore', 'POST'],
    ] as const)
      expectProblem(await api.ask(address, { method }), 404)
  })
  it('makes one article of twenty at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => add({ text: berlin })))
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201])
    expect(new Set(answers.map(({ json }) => NewArticleAnswer.parse(json).article.id)).size).toBe(1)
    expect((await api.graph.stats()).articles).toBe(1)
  })
  it('understands and stores nothing when it is asked to', async () => {
    const answer = await add({ text: berlin }, '?dryRun=true')
    const { entities, mentions, text: read } = PreviewAnswer.parse(answer.json)
    expect(read).toBe(berlin)
    expect(entities.map(({ id }) => id)).toContain('person:xi-jinping')
    for (const { start, end, text } of mentions) expect(berlin.slice(start, end)).toBe(text)
    expect((await api.graph.stats()).articles).toBe(0)
  })
  it('knows a name whether its accents are composed or not', async () => {
    for (const form of ['NFC', 'NFD'])
      expect(
        (await add({ text: `Hervé Morin, ministre français, a rencontré Xi Jinping. (${form})`.normalize(form) }))
          .status,
      ).toBe(201)
    expect((await api.graph.stats()).entities.Person).toBe(2)
  })
  it('knows a name under what nobody sees in it, and flags the article whose text reads otherwise than it is', async () => {
    const names = [
      'Hervé Morin',
      'Her\u200bvé Morin',
      '\u202eHervé Morin\u202c',
      'Hervé\ufeff Morin',
      'Her\u00advé Morin',
    ]
    const flags: (number | undefined)[] = []
    for (const name of names) {
      const answer = await add({ text: `${name}, ministre français, a rencontré Xi Jinping.` })
      flags.push(NewArticleAnswer.parse(answer.json).article.deceptive)
    }
    expect(flags).toEqual([undefined, 1, 2, 1, undefined])
    const { results } = await api.search.entities({ q: 'morin', kinds: ['Person'], limit: 10 })
    expect(results.map(({ name, names: spellings }) => [name, spellings])).toEqual([['Hervé Morin', ['Hervé Morin']]])
  })
})

onOneStore('articles that nobody should send', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
  })
  afterAll(() => api?.close())
  const add = (body: object): Promise<Answer> => api.ask('/api/v1/articles?dryRun=true', { body })

  it.each([
    ['nothing', {}],
    ['text and HTML', { text: 'a', html: '<p>a' }],
    ['a date with a time', { text: berlin, publishedAt: '2019-02-03T10:00:00Z' }],
    ['a language that is none', { text: berlin, lang: 'français' }],
    ['a javascript link', { text: berlin, url: 'javascript:alert(1)' }],
    ['a javascript link in disguise', { text: berlin, url: ' java\nscript:alert(1)' }],
    ['a link to data', { text: berlin, url: 'data:text/html,x' }],
    ['a number for a text', { text: 7 }],
    ['more than a million characters', { text: 'x'.repeat(1_000_001) }],
  ])('%s is refused', async (_what, body) => {
    expectProblem(await add(body), 400, 413, 422)
  })
  it.each([
    ['an empty text', { text: '' }],
    ['a title of 100 kB', { text: berlin, title: 'x'.repeat(100_000) }],
    ['the year 99999', { text: berlin, publishedAt: '99999-01-01' }],
    ['30 February', { text: berlin, publishedAt: '2019-02-30' }],
    ['the year 0', { text: berlin, publishedAt: '0000-01-01' }],
    ['the year 9999', { text: berlin, publishedAt: '9999-12-31' }],
    ['a day before printing', { text: berlin, publishedAt: '1449-12-31' }],
    ['a post of the day after tomorrow', { text: berlin, posts: [{ start: 0, end: 9, publishedAt: '2026-01-03' }] }],
    ['a language that nobody speaks', { text: berlin, lang: 'xx' }],
    ['an address with a user name', { text: berlin, url: 'https://ana@example.org/berlin' }],
    ['an address with a password', { text: berlin, url: 'https://:secret@example.org/berlin' }],
    ['a text of control characters', { text: '\u0001\u0002\u001f\u007f\u0085' }],
    ['a text that nobody sees', { text: '\u200b\u2060\ufeff\u00ad\u2028\u3164\u{e0041}' }],
    ['a blank text', { text: ' \n\t\u00a0 ' }],
    ['a page of nothing', { html: '<html><body></body></html>' }],
    ['a page of scripts', { html: '<script>alert(1)</script>' }],
  ])('%s is no article', async (_what, body) => {
    expectProblem(await add(body), 422)
  })
  it('what a page says of its own day is passed over where no article has it', async () => {
    const html = `<html><head><meta property="article:published_time" content="9999-12-31"></head><body><article><p>${berlin}</p><p>${berlin}</p></article></body></html>`
    expect(Extraction.parse((await add({ html })).json).article.publishedAt).not.toBe('9999-12-31')
  })
  it('a list of articles is refused with the articles that it links', async () => {
    const cards = Array.from(
      { length: 6 },
      (_, i) => `<li><a href="/${i}">La France et l’Iran ont signé l’accord ${i}</a></li>`,
    )
    const html = `<html><body><main><h1>À la une</h1><ul>${cards.join('')}</ul></main></body></html>`
    const { articles } = expectProblem(await add({ html, url: 'https://news.example/' }), 422)
    expect(articles?.map(({ url }) => url)).toEqual(cards.map((_, i) => `https://news.example/${i}`))
  })
  it('an article of parts that have days of their own is read with them', async () => {
    const text = 'En direct\n\nLa France a rencontré l’Iran aujourd’hui.'
    const told = {
      text,
      publishedAt: '2019-01-20',
      posts: [{ start: 11, end: text.length, publishedAt: '2019-01-22' }],
    }
    const { article, events } = Extraction.parse((await add(told)).json)
    expect([article.publishedAt, ...events.map(({ start }) => start)]).toEqual(['2019-01-20', '2019-01-22'])
  })
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://100.64.0.1/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://localhost/',
    'http://metadata.google.internal/',
    'http://printer.local/',
    'http://user@example.org/',
    'http://user:password@example.org/',
    'http://example.org:22/',
  ])('the page at %s is not fetched', async url => {
    expectProblem(await add({ url }), 422)
  })
  it.each(['file:///etc/passwd', 'data:text/html,x', 'gopher://example.org/', 'ftp://example.org/', 'not a url'])(
    'the page at %s is no page',
    async url => {
      expectProblem(await add({ url }), 422)
    },
  )
  it('a server never connects to itself on somebody’s behalf', async () => {
    expectProblem(await add({ url: `http://127.0.0.1:${api.port}/api/v1/stats` }), 422)
  })

  describe('markup', () => {
    it.each([
      ['a script', '<script>alert(1)</script>'],
      ['an image that fails', '<img src=x onerror=alert(1)>'],
      ['a drawing', '<svg><script>alert(1)</script></svg>'],
      ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
      ['an escaped script', '&lt;script&gt;alert(1)&lt;/script&gt;'],
      ['markup that changes when it is read again', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
      [
        'glyphs',
        '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      ],
    ])('%s in a text stays text, in a page is no article', async (_what, markup) => {
      const text = `${markup} ${berlin}`
      const told = await add({ text })
      expect([told.status, told.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
      const page = await add({
        html: `<html><body><article><p>${berlin}</p>${markup}<p>${berlin}</p></article></body></html>`,
      })
      expect(page.status).toBe(200)
      const { entities } = Extraction.parse(page.json)
      expect(entities.map(({ id }) => id)).toContain('person:xi-jinping')
      expect(JSON.stringify(entities)).not.toMatch(/<|alert/)
    })
  })

  describe('sizes', () => {
    it.each([
      ['10,000 nested elements', { html: `${'<div>'.repeat(10_000)}${berlin}` }],
      ['100,000 opening brackets', { html: '<'.repeat(100_000) }],
      ['an attribute of 1 MB', { html: `<p title="${'x'.repeat(1_000_000)}">${berlin}</p>` }],
      ['a line of 1 MB', { text: 'x'.repeat(1_000_000) }],
      ['100,000 opening brackets in a text', { text: '<'.repeat(100_000) }],
      ['100,000 tags that nobody closes', { html: `<b>${'<i>x'.repeat(100_000)}` }],
      ['a long article', { text: `${berlin}\n\n`.repeat(300) }],
    ])('%s are refused or read in a moment, and others are served', async (_what, body) => {
      const began = performance.now()
      const long = add(body)
      const longestWait = await longestWaitBeside(api, long)
      expect(performance.now() - began).toBeLessThan(5000)
      expect(longestWait).toBeLessThan(2500)
      const answer = await long
      expect([200, 413, 422], answer.text.slice(0, 200)).toContain(answer.status)
    })
  })
})
