import { describe, expect, it } from 'vitest'
import { readFeed } from '../../seed/input/feed.ts'

const base = 'https://news.example/feed.xml'
const rss = (items: string, more = '') =>
  `<?xml version="1.0"?><rss version="2.0"${more}><channel><title>Fil</title><link>https://news.example/</link>${items}</channel></rss>`

describe('a feed', () => {
  it('of RSS announces its items', () => {
    const items = `<item><title>L&#8217;accord &amp; la suite</title><link>/2018/a</link><pubDate>Thu, 13 Dec 2018 23:30:00 +0300</pubDate>
        <description>Court</description><content:encoded><![CDATA[<p>Le texte <b>entier</b>.</p>]]></content:encoded></item>
      <item><title>Sans lien</title><guid>https://news.example/2018/b</guid></item>
      <item><title>Sans adresse</title><guid isPermaLink="false">42</guid></item>`
    expect(readFeed(rss(items, ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'), base)).toEqual([
      {
        url: 'https://news.example/2018/a',
        title: 'L’accord & la suite',
        publishedAt: '2018-12-13',
        html: '<p>Le texte <b>entier</b>.</p>',
      },
      { url: 'https://news.example/2018/b', title: 'Sans lien' },
    ])
  })

  it('of Atom announces its entries by their own page', () => {
    const source = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Fil</title><id>x</id>
      <updated>2018-12-13T00:00:00Z</updated><entry><title>Réunion</title><id>urn:1</id>
      <link rel="edit" href="https://news.example/edit"/><link rel="alternate" href="/2018/a"/>
      <published>2018-12-13T10:00:00Z</published><updated>2018-12-20T10:00:00Z</updated>
      <content type="html">&lt;p&gt;Texte&lt;/p&gt;</content></entry></feed>`
    expect(readFeed(source, base)).toEqual([
      { url: 'https://news.example/2018/a', title: 'Réunion', publishedAt: '2018-12-13', html: '<p>Texte</p>' },
    ])
  })

  it('of RDF announces its items', () => {
    const source = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Fil</title></channel>
      <item rdf:about="https://news.example/a"><title>Réunion</title><link>https://news.example/a</link><dc:date>2018-12-13</dc:date></item></rdf:RDF>`
    expect(readFeed(source, base)).toEqual([
      { url: 'https://news.example/a', title: 'Réunion', publishedAt: '2018-12-13' },
    ])
  })

  it('of JSON announces its items', () => {
    const source = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Fil',
      items: [
        { id: '1', url: '/a', title: 'Réunion', date_published: '2018-12-13T08:00:00Z', content_html: '<p>Texte</p>' },
      ],
    })
    expect(readFeed(source, base)).toEqual([
      { url: 'https://news.example/a', title: 'Réunion', publishedAt: '2018-12-13', html: '<p>Texte</p>' },
    ])
  })

  const dated = (date: string) => readFeed(rss(`<item><link>/a</link><pubDate>${date}</pubDate></item>`), base)[0]
  it.each([
    'Tue, 22 Jan 2019 23:30:00 -0500',
    'Jan 22, 2019',
    '22/01/2019 10:00',
    '2019-01-22T08:00:00+01:00',
    '22 janvier 2019',
  ])('is dated by %j', date => {
    expect(dated(date)?.publishedAt).toBe('2019-01-22')
  })
  it.each(['03/04/2019', '22/13/2019', 'yesterday'])('is not dated by %j', date => {
    expect(dated(date)).toEqual({ url: 'https://news.example/a' })
  })

  it.each([
    [
      'RSS that escapes twice',
      rss('<item><title><![CDATA[L&#8217;accord &amp; la suite]]></title><link>/a</link></item>'),
    ],
    [
      'Atom in HTML',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><id>x</id><updated>2018-12-13T00:00:00Z</updated><entry><id>1</id><title type="html">L&amp;#8217;&lt;b&gt;accord&lt;/b&gt; &amp;amp; la suite</title><link href="/a"/></entry></feed>',
    ],
    [
      'JSON that escapes',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        items: [{ id: '1', url: '/a', title: 'L&#8217;accord &amp; la suite' }],
      }),
    ],
  ])('of %s has titles in plain words', (_what, source) => {
    expect(readFeed(source, base)[0]?.title).toBe('L’accord & la suite')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('takes %j for no link', link => {
    expect(readFeed(rss(`<item><title>T</title><link>${link}</link></item>`), base)).toEqual([])
  })

  it('is read to its thousandth entry', () => {
    const items = Array.from({ length: 3000 }, (_, i) => `<item><link>https://news.example/${i}</link></item>`)
    expect(readFeed(rss(items.join('')), base)).toHaveLength(1000)
  })

  it.each([
    ['a page', '<!doctype html><html><body>Rien</body></html>'],
    ['nothing', ''],
    ['some text', 'Bagdad'],
    ['other JSON', '{"a":1}'],
    ['broken JSON', '{"version":'],
    ['JSON nested 45,000 deep', '['.repeat(45_000)],
  ])('is not %s', (_, source) => {
    expect(() => readFeed(source, base)).toThrow(expect.objectContaining({ reason: 'no-article' }))
  })

  it('nested deeper than any feed is refused before a parser recurses', () => {
    expect(() => readFeed(rss(`<item>${'<a>'.repeat(50_000)}</item>`), base)).toThrow(
      expect.objectContaining({ reason: 'too-deep' }),
    )
  })

  it('with entities that multiply or name files does not grow or read them', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}"><!ENTITY f SYSTEM "file:///etc/hostname">]>`
    const source = rss('<item><title>&d;&f;</title><link>https://news.example/a</link></item>').replace(
      '?>',
      `?>${bomb}`,
    )
    let title: string | undefined
    try {
      title = readFeed(source, base)[0]?.title
    } catch (error) {
      expect(error).toMatchObject({ reason: 'no-article' })
    }
    expect(title?.length ?? 0).toBeLessThan(1000)
  })
})
