/** A page in the style of a kind of outlet, around the same article. Text outside the article is about Moldova. */
export type NewsPage = {
  outlet: string
  html: string
  base: string
  publishedAt?: string
  dateBasis?: 'page'
  more?: string[]
}

export const titles = {
  en: 'France and Germany sign treaty in Aachen',
  fr: 'La France et l’Allemagne signent un traité à Aix-la-Chapelle',
}
export const prose = {
  en: [
    'France and Germany signed a treaty in Aachen on Tuesday, the two governments said in a joint statement after months of talks.',
    'President Emmanuel Macron met Chancellor Angela Merkel in the town hall, where the text was signed before several hundred guests.',
    'The treaty foresees closer cooperation on defence and foreign policy, and a joint council that is to meet four times a year.',
  ],
  fr: [
    'La France et l’Allemagne ont signé mardi un traité à Aix-la-Chapelle\u00a0: «\u00a0un jour historique\u00a0», selon les deux gouvernements.',
    'Le président Emmanuel Macron a rencontré la chancelière Angela Merkel à l’hôtel de ville\u202f; le texte y a été signé devant des centaines d’invités.',
    'Le traité prévoit une coopération plus étroite en matière de défense, et un conseil commun qui se réunira quatre fois par an.',
  ],
}
/** Paragraphs of the article as HTML, from one to another. */
export const paragraphs = (lang: 'en' | 'fr', from = 0, to = 3): string =>
  prose[lang]
    .slice(from, to)
    .map(text => `<p>${text.replaceAll('\u00a0', '&nbsp;')}</p>`)
    .join('\n')
export const linkedData = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const [p, ld] = [paragraphs, linkedData]
const base = 'https://news.example/world/2019/treaty'
const [en, fr] = [titles.en, titles.fr]

export const newsPages: NewsPage[] = [
  {
    outlet: 'a daily with today’s date in its masthead, and a list of the most read',
    base,
    publishedAt: '2019-01-22',
    html: `<html lang="en"><head><title>${en} | The Daily</title>${ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'The Daily', datePublished: '2001-01-01' },
        {
          '@type': 'NewsArticle',
          headline: en,
          datePublished: '2019-01-22T18:00:00Z',
          dateModified: '2019-02-01',
          publisher: { name: 'The Daily' },
        },
      ],
    })}</head><body><header class="masthead"><a href="/">The Daily</a><time datetime="2026-11-28">Saturday, November 28</time></header>
      <nav><ul><li><a href="/moldova">Moldova</a></li></ul></nav>
      <main><article><h1>${en}</h1><p class="byline">By Ann Writer in Aachen</p>${p('en')}</article>
      <section class="most-read"><h2>Most read</h2><ol><li><a href="/1">Russia invades Moldova after an ultimatum</a></li><li><a href="/2">Moldova attacked Romania, says minister</a></li></ol></section></main>
      <footer>© 2026 The Daily</footer></body></html>`,
  },
  {
    outlet: 'an agency, with who reported at the end',
    base,
    publishedAt: '2019-01-22',
    more: ['(Reporting by Ion Moldova in Berlin; Editing by Jane Desk)'],
    html: `<html lang="en"><head><title>${en}</title><meta property="article:published_time" content="2019-01-22T10:00:00+01:00"><meta property="og:type" content="article"></head><body><div id="app">
      <div class="article-header"><h1>${en}</h1><span class="date">January 22, 2019 / 10:00 AM / Updated 3 years ago</span></div>
      <div class="article-body">${p('en')}<p>(Reporting by Ion Moldova in Berlin; Editing by Jane Desk)</p>
      <div class="trust-badge">Our Standards: The Principles.</div></div></div></body></html>`,
  },
  {
    outlet: 'a French daily whose rest is for subscribers',
    base,
    publishedAt: '2019-01-22',
    html: `<html lang="fr"><head><title>${fr}</title><meta property="article:published_time" content="2019-01-22T10:00:00+01:00"></head><body><article><header><h1>${fr}</h1></header>
      ${p('fr')}<section class="paywall article__restricted"><p>Il vous reste 70 % de cet article à lire. La suite est réservée aux abonnés.</p>
      <p>La Russie a envahi la Moldavie : lisez notre enquête. Abonnez-vous pour 1 € le premier mois.</p></section></article></body></html>`,
  },
  {
    outlet: 'a French site that writes its dates in a line, and marks links inside the text',
    base,
    publishedAt: '2019-01-22',
    dateBasis: 'page',
    html: `<html lang="fr"><head><title>${fr}</title></head><body><article><h1>${fr}</h1>
      <p class="meta">Publié le 22/01/2019 à 18h52, mis à jour le 04/04/2019 à 07h10</p>${p('fr', 0, 1)}
      <p class="lire-aussi">À lire aussi : <a href="/m">La Russie a envahi la Moldavie, selon Bucarest</a></p>${p('fr', 1, 2)}
      <p><a href="/n">La Moldavie a attaqué la Roumanie près de Galati</a></p>${p('fr', 2)}
      <ul class="tags"><li><a href="/t">Moldavie</a></li></ul></article></body></html>`,
  },
  {
    outlet: 'a broadcaster with a time beside its headline, and posts of others in its text',
    base,
    publishedAt: '2019-01-22',
    dateBasis: 'page',
    html: `<html lang="en"><head><title>${en} - Broadcaster</title></head><body><div role="banner"><time datetime="2026-11-28">Now</time></div><main><header><h1>${en}</h1><time datetime="2019-01-22T11:00:00Z">22 January 2019</time></header>
      <article>${p('en', 0, 2)}<blockquote class="twitter-tweet"><p>Russia invaded Moldova this morning. Nobody reports it.</p>— A. (@a) <a href="https://twitter.com/a/status/1">January 1, 2015</a></blockquote>
      <blockquote><p>Moldova attacked Romania.</p><a href="https://x.com/b/status/2">b</a></blockquote>${p('en', 2)}</article>
      <aside><h2>More on this story</h2><a href="/m"><time datetime="2015-01-01">1 January 2015</time> Russia attacked Moldova near Tiraspol</a></aside></main></body></html>`,
  },
  {
    outlet: 'a mobile page (AMP) behind a banner of consent',
    base,
    publishedAt: '2019-01-22',
    html: `<html ⚡ lang="fr"><head><title>${fr}</title>${ld({ '@type': 'NewsArticle', headline: fr, datePublished: '2019-01-22' })}</head><body>
      <amp-consent><div>Avec nos 300 partenaires en Moldavie, nous stockons des cookies. Acceptez-vous ?</div></amp-consent>
      <amp-sidebar><ul><li><a href="/m">Moldavie</a></li></ul></amp-sidebar><div id="didomi-host"><p>La Moldavie et nos partenaires lisent vos données.</p></div>
      <article><h1>${fr}</h1><amp-img src="a.jpg"></amp-img>${p('fr')}<amp-social-share type="x"></amp-social-share><amp-twitter data-tweetid="1"><p>La Russie a envahi la Moldavie</p></amp-twitter></article></body></html>`,
  },
  {
    outlet: 'a page for printing',
    base,
    publishedAt: '2019-01-22',
    dateBasis: 'page',
    html: `<html><head><title>${en}</title></head><body onload="print()"><div class="print-tools"><a href="javascript:print()">Print</a></div><h1>${en}</h1>
      <div>Published: 22 January 2019 | Last updated: 3 May 2020</div>${p('en')}</body></html>`,
  },
  {
    outlet: 'a weblog with what was struck and hidden, and boxes that call themselves related',
    base,
    publishedAt: '2019-01-22',
    html: `<html lang="en"><head><title>${en}</title><meta name="date" content="2019-01-22"></head><body><div class="site"><article class="post"><h1 class="entry-title">${en}</h1><div class="entry-content">
      ${p('en', 0, 1)}<p style="display:none">Russia invaded Moldova.</p><span class="screen-reader-text">Moldova</span>${p('en', 1, 2).replace('</p>', ' <del>Russia attacked Moldova.</del></p>')}${p('en', 2)}
      <div class="jp-relatedposts related-posts"><h3>Related</h3><a href="/m">Russia invaded Moldova near the river, officials said</a></div></div>
      <div id="comments"><p>Moldova attacked Romania, I read.</p></div></article></div></body></html>`,
  },
  {
    outlet: 'a magazine that states the text of its article, on a page full of others',
    base,
    publishedAt: '2019-01-22',
    html: `<html lang="en"><head><title>${en}</title>${ld({ '@type': 'Article', headline: en, datePublished: '2019-01-22', articleBody: prose.en.join('\n') })}</head><body><div class="layout"><div class="col">
      <h1>${en}</h1>${p('en')}<p>Russia invaded Moldova on Monday, our sister magazine reports in a long reportage that everybody should read.</p></div></div></body></html>`,
  },
  {
    outlet: 'a fact-check, with the claim that it examines',
    base,
    publishedAt: '2019-01-22',
    more: ['Claim: Russia invaded Moldova.', 'Has Moldova attacked Romania?'],
    html: `<html lang="en"><head><title>${en}</title>${ld([
      { '@type': 'ClaimReview', claimReviewed: 'Russia sanctioned Moldova in January.', datePublished: '2019-01-22' },
      { '@type': 'NewsArticle', headline: en, datePublished: '2019-01-22' },
    ])}</head><body><article><h1>${en}</h1><p>“Russia sanctioned Moldova in January.”</p>${p('en')}<p>Claim: Russia invaded Moldova.</p><p><strong>Has Moldova attacked Romania?</strong></p></article></body></html>`,
  },
  {
    outlet: 'a site that corrects itself at the end',
    base,
    publishedAt: '2019-01-22',
    more: [
      'Correction: An earlier version of this article said that Moldova and Romania signed a treaty in Rome on Tuesday.',
    ],
    html: `<html lang="en"><head><title>${en}</title><meta name="date" content="2019-01-22"></head><body><article><h1>${en}</h1>${p('en')}
      <p><em>Correction: An earlier version of this article said that Moldova and Romania signed a treaty in Rome on Tuesday.</em></p></article></body></html>`,
  },
]
