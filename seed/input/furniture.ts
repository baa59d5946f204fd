import { oneLine, wordCount } from './words.ts'

/** Never a part of what an article says, whatever they hold. */
const never = [
  'nav, dialog:not([open]), menu, form, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="search"]',
  // Struck: the article takes it back.
  'del, s, strike, [style*="line-through"]',
  // Nobody sees it.
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]',
  // Posts of others, shown as they were written.
  'blockquote[cite*="tiktok.com"], amp-twitter, amp-facebook, amp-instagram, amp-tiktok, amp-reddit, bsky-embed',
  'amp-ad, amp-sticky-ad, amp-consent, amp-sidebar, amp-embed, amp-list, amp-lightbox, amp-user-notification, amp-social-share',
]

/** Words in the class or the id of an element that is not of the article. */
const names = {
  hidden: /^(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|is-hidden|hide|hidden|assistive-text)$/,
  post: /^(?:twitter-(?:tweet|video)|tweet(?:-embed)?|embed(?:ded)?-(?:tweet|post|social)|social-(?:embed|post)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed|reddit-embed-bq|telegram-post|text-post-media|threads-post|tumblr-post)$/,
  banner:
    /^(?:cookies?(?:-.+)?|consent(?:-.+)?|gdpr(?:-.+)?|cmp(?:-.+)?|rgpd(?:-.+)?|didomi(?:-.+)?|onetrust(?:-.+)?|newsletter(?:-.+)?|sign-?up(?:-.+)?|ad|ads|advert(?:isement)?(?:-.+)?|sponsored(?:-.+)?|outbrain|taboola|share(?:-.+)?|sharing|social-(?:share|links|bar)|comments?(?:-(?:list|section|area))?|commentaires|breadcrumbs?)$/,
  related:
    /^(?:(?:.+-)?(?:related|recirc|recirculation|recommended|recommendations|suggested|suggestions)(?:-.+)?|more(?:-(?:on|from|stories|news|articles|links))?|read-(?:more|next|also)|see-also|also-read|(?:a-)?lire-aussi|a-lire(?:-aussi)?|sur-le-meme-(?:sujet|theme)|most-(?:read|popular)|trending|promo(?:-.+)?|teasers?(?:-.+)?|inline-link|linkbox)$/,
}

/** A box that offers the rest of the article for money or a name. */
const paywallName =
  /^(?:.*-)?(?:paywall|paid-?wall|regwall|premium|piano|subscri(?:be|ption|ber)s?|abonn(?:e|es|ement)s?|restricted)(?:-.*)?$/
const offer =
  /\b(?:abonne[rz]-vous|deja abonnee?|reservee?s? (?:a nos|aux) abonnes|il vous reste \d{1,2} ?%|pour lire la suite|identifiez-vous|connectez-vous|subscribe (?:now|today|to|for)|already a (?:subscriber|member)|(?:for|to) subscribers(?: only)?|subscribers only|to continue reading|sign in to (?:read|continue)|start your (?:free )?trial)\b/

const heading =
  /^(?:related|suggested|recommended|more (?:on|from|stories|news)|read (?:more|also|next)|see also|lire aussi|a lire|voir aussi|sur le meme (?:sujet|theme)|dans la meme rubrique|nos autres articles|most read|les plus lus|en savoir plus)\b/

const plain = (text: string): string =>
  oneLine(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u00a0', ' ').toLowerCase()

const namesOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/_+|-{2,}/g, '-')
    .split(/\s+/)
    .filter(name => name !== '')

const textOf = (element: Element): string => element.textContent ?? ''
/** The share of an element's words that are links. */
function linkShare(element: Element): number {
  const all = wordCount(textOf(element))
  let linked = 0
  for (const link of element.querySelectorAll('a[href]')) linked += wordCount(textOf(link))
  return all === 0 ? 0 : linked / all
}

/** How many words of prose stand in each element that holds any. */
function proseWords(body: Element): Map<Element, number> {
  const words = new Map<Element, number>()
  for (const p of body.querySelectorAll('p')) {
    const own = wordCount(textOf(p))
    for (let at: Element | null = p; at; at = at.parentElement) words.set(at, (words.get(at) ?? 0) + own)
  }
  return words
}

/**
 * Takes out of a page what is no part of its article: what is struck or hidden, posts of others, boxes of links, banners, offers to
 * subscribe. Nothing that holds most of the page's prose is taken for such a thing, however it is called. `claim`: what a fact-check
 * examines, which is said by others.
 */
export function removeFurniture(document: Document, claim?: string): void {
  const { body } = document
  const words = proseWords(body)
  const prose = words.get(body) ?? 0
  const holdsArticle = (element: Element): boolean => (words.get(element) ?? 0) > Math.max(0.4 * prose, 1)
  const there = (selector: string) => [...body.querySelectorAll(selector)].filter(({ parentNode }) => parentNode)
  for (const selector of never) for (const element of there(selector)) if (!holdsArticle(element)) element.remove()
  for (const element of there('[class], [id], aside, blockquote')) {
    if (element.nodeName.toLowerCase() === 'main' || (isArticle(element) && !element.parentElement?.closest('article')))
      continue
    if ((!holdsArticle(element) && isFurniture(element)) || isOffer(element)) element.remove()
  }
  for (const title of there('h2, h3, h4, h5, strong, b, p')) {
    if (!heading.test(plain(textOf(title)).slice(0, 60)) || wordCount(textOf(title)) > 8) continue
    const box = title.closest('section, div, aside, ul')
    const after = title.nextElementSibling
    if (after && /^(?:ul|ol|div)$/i.test(after.nodeName) && linkShare(after) >= 0.6 && !holdsArticle(after))
      after.remove()
    if (box && linkShare(box) >= 0.3 && !holdsArticle(box)) box.remove()
    else if (title.nodeName.toLowerCase() !== 'p') title.remove()
  }
  const examined = claim ? unquoted(claim) : undefined
  for (const element of there('p, li, blockquote')) {
    const text = textOf(element)
    // A paragraph that is nothing but a headline with its link leads to another article.
    const link = element.querySelector('a[href]')
    const led = link && prose > 60 && wordCount(text) >= 4 && oneLine(textOf(link)) === oneLine(text)
    if (led || (examined && unquoted(text) === examined)) element.remove()
  }
}

const isArticle = (element: Element): boolean => element.nodeName.toLowerCase() === 'article'
const unquoted = (text: string): string => plain(text).replace(/^[«"“\s]+|[»"”.\s]+$/g, '')
const postAddress = /^https?:\/\/(?:www\.)?(?:(?:twitter|x)\.com\/\w+\/status|t\.me|bsky\.app\/profile)\//

function isFurniture(element: Element): boolean {
  const own = namesOf(element)
  if (own.some(name => names.hidden.test(name) || names.post.test(name) || names.banner.test(name))) return true
  const name = element.nodeName.toLowerCase()
  if (name === 'aside') return true
  if (name === 'blockquote')
    for (const link of element.querySelectorAll('a[href]'))
      if (postAddress.test(link.getAttribute('href') ?? '')) return true
  return own.some(each => names.related.test(each)) && linkShare(element) >= 0.3
}

/** An offer speaks of subscribing; what a subscriber reads in a box of the same name does not, or is long. */
function isOffer(element: Element): boolean {
  if (!namesOf(element).some(name => paywallName.test(name))) return false
  const text = plain(textOf(element).slice(0, 2000))
  return text.length < 1500 && offer.test(text)
}
