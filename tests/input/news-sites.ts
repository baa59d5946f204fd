import { linkedData as ld, type NewsPage, paragraphs as p, prose, titles } from './news-pages.ts'

const base = 'https://news.example/world/2019/treaty'
const [en, fr] = [titles.en, titles.fr]
const [taken, prise] = ['Russia invaded Moldova after an ultimatum', 'La Russie a envahi la Moldavie, selon Bucarest']
const dated = { base, publishedAt: '2019-01-22' }
const shown = { ...dated, dateBasis: 'page' as const }

/** Pages in the style of ten more newsrooms, which differ in how they mark headers, bylines, boxes and dates. */
export const newsSites: NewsPage[] = [
  {
    outlet: 'a public broadcaster, in blocks, with bylines and credits beside them',
    ...shown,
    more: ['President Emmanuel Macron and Chancellor Angela Merkel in the town hall'],
    html: `<html lang="en-GB"><head><title>${en}</title><meta property="og:type" content="article"></head><body><main><article><header><div data-component="headline-block"><h1>${en}</h1></div></header>
      <div data-component="byline-block"><div class="x-byline"><time data-testid="timestamp" datetime="2019-01-22T10:00:00.000Z">22 January 2019</time><span>By Ion Moldova</span><span>Moldova correspondent</span></div><button>Share</button></div>
      <figure><img alt="Moldova"><span class="visually-hidden">Image source, </span><span>Moldova Pictures</span><figcaption><span class="visually-hidden">Image caption, </span>President Emmanuel Macron and Chancellor Angela Merkel in the town hall</figcaption></figure>
      ${p('en').replaceAll('<p>', '<div data-component="text-block"><div><p>').replaceAll('</p>', '</p></div></div>')}
      <div data-component="unordered-list-block"><ul><li><a href="/a">${taken}</a></li><li><a href="/b">Moldova attacked Romania, minister says</a></li></ul></div>
      <section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="/t">Moldova</a></li></ul></section></article></main></body></html>`,
  },
  {
    outlet: 'a daily whose day stands in a line of its own, with a newsletter and a rich link inside the text',
    ...shown,
    more: ['Explore more on these topics'],
    html: `<html lang="en"><head><title>${en}</title></head><body><main><article><h1>${en}</h1><div><address aria-label="Contributor info"><div>Ion Moldova in Berlin</div></address><details><summary><span>Tue 22 Jan 2019 10.00 GMT</span></summary>Last modified on Wed 5 May 2020 18.00 BST</details></div>
      <div id="maincontent"><div>${p('en', 0, 1)}<figure><div data-component="rich-link"><div class="rich-link__read-more">Read more</div><a href="/r"><span>${taken}</span></a></div></figure>
      <figure><aside aria-label="newsletter promotion"><h2>Sign up to Moldova Edition</h2><p>Our morning email breaks down Moldova and the key stories of the day for you, free.</p></aside></figure>${p('en', 1)}</div></div>
      <div class="submeta"><span>Explore more on these topics</span><ul><li><a href="/t">Moldova</a></li></ul></div></article></main></body></html>`,
  },
  {
    outlet: 'a French daily with catchers between its paragraphs',
    ...shown,
    html: `<html lang="fr"><head><title>${fr}</title></head><body><main><section><header><h1>${fr}</h1><section class="meta meta__article"><span class="meta__author"><a href="/s">Ion Moldavie (Chisinau, correspondant)</a></span><span class="meta__date meta__date--header">Publié le 22 janvier 2019 à 11h05, modifié le 5 mai 2020 à 09h00</span></section></header>
      <article>${p('fr', 0, 1)}<section class="catcher"><p class="catcher__desc"><span>Article réservé à nos abonnés</span> <span>Lire aussi |</span> <a href="/m">${prise}</a></p></section>${p('fr', 1, 2)}
      <section class="inread--newsletter"><p>Chaque semaine, l’actualité de la Moldavie décryptée par nos journalistes à Chisinau</p></section>${p('fr', 2)}</article></section></main></body></html>`,
  },
  {
    outlet: 'a French daily that shows its change before its publication',
    ...shown,
    html: `<html lang="fr"><head><title>${fr}</title></head><body><article><h1>${fr}</h1><div class="metas__byline">Par <a href="/a">Ion Moldavie</a></div><div class="metas__dates">Mis à jour le <time datetime="2020-05-05T09:00:00+02:00">05/05/2020 à 09:00</time> <span>Publié le <time datetime="2019-01-22T18:52:00+01:00">22/01/2019 à 18:52</time></span></div>
      <div class="body">${p('fr', 0, 2)}<div class="body-link"><p>À lire aussi</p><a href="/m">${prise}</a></div>${p('fr', 2)}</div><div class="x-tags"><h2>Sujets</h2><ul><li><a href="/t">Moldavie</a></li></ul></div><section class="x-comments"><p>La Moldavie a attaqué la Roumanie, non ?</p></section></article></body></html>`,
  },
  {
    outlet: 'an agency whose paragraphs are divisions',
    ...dated,
    more: ['Reporting by Ion Moldova in Chisinau; Editing by X Desk'],
    html: `<html lang="en"><head><title>${en}</title><meta name="article:published_time" content="2019-01-22T10:00:00Z"></head><body><main><article><header><h1>${en}</h1><div class="author-names">By <a rel="author" href="/a">Ion Moldova</a></div></header>
      <div data-testid="ArticleBody">${prose.en.map(text => `<div class="text__text">${text}</div>`).join('')}<div><p>Reporting by Ion Moldova in Chisinau; Editing by X Desk</p></div><div class="read-next"><h2>Read Next</h2><ul><li><a href="/m">${taken}</a></li></ul></div></div></article></main></body></html>`,
  },
  {
    outlet: 'a broadcaster that tells its day to screen readers alone',
    ...shown,
    html: `<html lang="en"><head><title>${en}</title></head><body><main><header><h1>${en}</h1></header><div class="date-simple"><span class="screen-reader-text">Published On 22 Jan 2019</span><span aria-hidden="true">22 Jan 2019</span></div>
      <div class="wysiwyg">${p('en', 0, 2)}<div class="more-on"><h2>Recommended Stories</h2><ul><li><h3><a href="/m">${taken}</a></h3></li><li><h3><a href="/n">Moldova attacked Romania, minister says</a></h3></li></ul></div>${p('en', 2)}</div></main></body></html>`,
  },
  {
    outlet: 'a French channel with promotions, links in bold and a credit to an agency',
    ...shown,
    more: ['» Lire aussi sur ce site : En Moldavie, la guerre continue', 'Avec AFP'],
    html: `<html lang="fr"><head><title>${fr}</title></head><body><main><article><h1>${fr}</h1><div class="m-pub-dates"><span>Publié le : </span><time pubdate datetime="2019-01-22T11:05:00+00:00">22/01/2019 - 12:05</time><span>Modifié le : </span><time datetime="2020-05-05T11:05:00+00:00">05/05/2020</time></div>
      <div>${p('fr', 0, 1)}<div class="o-self-promo"><h2>Moldavie</h2><p>Regarder notre reportage sur la Moldavie</p></div>${p('fr', 1, 2)}<p><strong>&gt;&gt; À lire aussi : <a href="/m">${prise}</a></strong></p><p><strong>» Lire aussi sur ce site : <a href="/n">En Moldavie, la guerre continue</a></strong></p>${p('fr', 2)}<p><em>Avec AFP</em></p></div></article></main></body></html>`,
  },
  {
    outlet: 'a weblog whose day is a link to itself, with comments longer than its article',
    ...shown,
    html: `<html lang="en"><head><title>${en}</title></head><body><div id="page"><h1>${en}</h1><div class="entry-meta">Posted on <a href="/d" rel="bookmark"><time class="entry-date published" datetime="2019-01-22T10:00:00+00:00">January 22, 2019</time><time class="updated" datetime="2020-05-05T10:00:00+00:00">May 5, 2020</time></a> by <a href="/author/m">Moldova Admin</a></div>
      <div class="entry-content">${p('en')}</div><div class="jp-relatedposts"><h3><em>Related</em></h3><p><a href="/m">${taken}</a></p></div>
      <div id="comments" class="comments-area">${`<div><time datetime="2019-02-02">x</time><p>Russia invaded Moldova, everybody knows it since long before all that, and nobody ever tells us so.</p></div>`.repeat(9)}</div></div></body></html>`,
  },
  {
    outlet: 'a site of 1999, a table with breaks for paragraphs',
    ...shown,
    more: ['Posted: 22 January 2019'],
    html: `<html><head><title>${en}</title></head><body bgcolor="#ffffff"><form><table><tr><td><a href="/">Home</a><br><a href="/m">Moldova</a></td><td><font size="5"><b>${en}</b></font><br><font size="1">Posted: 22 January 2019</font><br><br>${prose.en.join('<br><br>')}</td></tr></table></form></body></html>`,
  },
  {
    outlet: 'a foreign service whose day runs into the next word, with a video that does not play',
    ...shown,
    html: `<html lang="en"><head><title>${en}</title></head><body><main><article><header><span class="kicker">Moldova</span><h1>${en}</h1><div>Published January 22, 2019<span>last updated May 5, 2020</span></div></header><div class="rich-text">${p('en', 0, 2)}
      <div class="embed vjs-wrapper"><div>Moldova at war</div><p>To view this video please enable JavaScript</p></div>${p('en', 2)}</div></article><section><h2>Explore more</h2><div><h3><a href="/m">${taken}, officials said</a></h3></div></section></main></body></html>`,
  },
  {
    outlet: 'a page whose text is only stated, in escaped JSON-LD, among other articles',
    ...dated,
    html: `<html lang="fr"><head><title>x</title>${ld([
      { '@type': 'NewsArticle', headline: prise, url: '/m', datePublished: '2015-01-01' },
      { '@type': 'NewsArticle', headline: prise, url: '/n', datePublished: '2015-01-01' },
      {
        '@type': 'NewsArticle',
        headline: fr.replace('’', '&#8217;'),
        url: base,
        articleBody: prose.fr.join('\n\n').replaceAll('«', '&laquo;'),
        datePublished: '2019-01-22',
      },
    ])}</head><body><div id="root"><p>Un instant…</p></div></body></html>`,
  },
]
