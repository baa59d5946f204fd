import { describe, expect, it } from 'vitest'
import { readHtml } from '../../seed/input/html.ts'

const body =
  '<article><h1>Réunion à Bagdad</h1><p>Les quatre pays se sont réunis jeudi à Bagdad, en Irak, pour parler de sécurité.</p></article>'
const page = (head: string, more = '') => `<!doctype html><html${more}><head>${head}</head><body>${body}</body></html>`
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const base = 'https://news.example/2018/a.html?from=feed'

describe('the article of a page', () => {
  it('is its words, without navigation, scripts and footers', async () => {
    const html = `<html><body><nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav><main><article>
      <h1>Réunion</h1><p>Les <b>quatre</b>&nbsp;pays se sont réunis à Bag&shy;dad.<br>Une suite est prévue.</p>
      <p>Le communiqué parle de l&#39;Irak et de la Syrie, sans donner de date précise pour la suite.</p></article></main>
      <script>track()</script><style>p{}</style><noscript>Activez</noscript><footer>Tous droits réservés</footer></body></html>`
    const { text } = await readHtml(html)
    expect(text.split('\n\n').slice(-3)).toEqual([
      'Les quatre\u00a0pays se sont réunis à Bagdad.',
      'Une suite est prévue.',
      "Le communiqué parle de l'Irak et de la Syrie, sans donner de date précise pour la suite.",
    ])
    expect(text).not.toMatch(/Accueil|track|Activez|droits/)
  })

  it.each([
    ['html, head and body', '', '<head><title>T</title></head>', '<body>', '</body></html>'],
    ['html', '', '<html lang="fr"><title>T</title>', '', ''],
    ['html and body', '<!doctype html>', '<html><title>T</title>', '<body class="a">', ''],
    ['html and head', '<!doctype html>', '<html><head><title>T</title></head>', '', ''],
    ['head and body', '<!doctype html>', '<head><title>T</title></head>', '<body>', ''],
    ['nothing', '', '<title>T</title>', '', ''],
  ])('is found with the tags of %s', async (_, doctype, head, open, close) => {
    const { title, text } = await readHtml(`${doctype}${head}\n${open}<p>Une réunion à Bagdad.</p>${close}`)
    expect({ title, text }).toEqual({ title: 'T', text: 'T\n\nUne réunion à Bagdad.' })
  })

  it('takes its facts from Open Graph and JSON-LD', async () => {
    const head =
      '<title>Site | Réunion</title><meta property="og:title" content="Réunion à Bagdad">' +
      '<meta property="article:published_time" content="2018-12-13T23:30:00-05:00"><link rel="canonical" href="/2018/a">' +
      linked({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Le site' },
          {
            '@type': ['NewsArticle'],
            datePublished: '2018-12-15',
            author: [{ '@type': 'Person', name: 'A. Dupont' }, { name: 'B. Martin' }],
            publisher: { name: 'Le Courrier' },
          },
        ],
      })
    expect(await readHtml(page(head, ' lang="fr-FR"'), base)).toMatchObject({
      title: 'Réunion à Bagdad',
      author: 'A. Dupont, B. Martin',
      // The day on the outlet's own page, in its own zone.
      publishedAt: '2018-12-13',
      publisher: 'Le Courrier',
      lang: 'fr',
      url: 'https://news.example/2018/a',
    })
  })

  it.each([
    ['JSON-LD', linked({ '@type': 'ReportageNewsArticle', datePublished: '2018-12-13T10:00:00Z' })],
    ['a list in JSON-LD', linked([{ '@type': 'Organization' }, { '@type': 'Article', datePublished: '2018-12-13' }])],
    ['Dublin Core', '<meta name="DC.date.issued" content="2018-12-13">'],
    ['a plain date', '<meta name="date" content="Thu, 13 Dec 2018 10:00:00 GMT">'],
    [
      'JSON-LD after a broken one',
      `<script type="application/ld+json">{"a":</script>${linked({ '@type': 'Article', datePublished: '2018-12-13' })}`,
    ],
  ])('is dated by %s', async (_, head) => {
    expect((await readHtml(page(head))).publishedAt).toBe('2018-12-13')
  })

  it.each(['2018-02-30', '99999-01-01', '04/12/2018', 'yesterday', ''])(
    'has no date when the page says %j',
    async date => {
      const article = await readHtml(page(`<meta property="article:published_time" content="${date}">`))
      expect(article).not.toHaveProperty('publishedAt')
    },
  )

  it('does not let a page speak for another host', async () => {
    const head = '<link rel="canonical" href="https://bank.example/login">'
    expect((await readHtml(page(head), base)).url).toBe(base)
  })

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'takes %j for no link',
    async href => {
      expect(await readHtml(page(`<link rel="canonical" href="${href}">`))).not.toHaveProperty('url')
    },
  )

  it('takes the address of a profile for no author', async () => {
    expect(await readHtml(page('<meta name="author" content="https://social.example/a">'))).not.toHaveProperty('author')
  })
})
