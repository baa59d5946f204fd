import { anyOf, itemsOfAll } from '../language/packs.ts'

/** Elements that are never part of an article's text, whatever they contain. */
export const excludedSelectors = [
  'nav, dialog:not([open]), menu, form, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="search"]',
  // Deleted text, which the article retracts.
  'del, s, strike, [style*="line-through"]',
  // Posts of others, shown as they were written.
  'blockquote[cite*="tiktok.com"], amp-twitter, amp-facebook, amp-instagram, amp-tiktok, amp-reddit, bsky-embed',
  'amp-ad, amp-sticky-ad, amp-consent, amp-sidebar, amp-embed, amp-iframe, amp-list, amp-lightbox, amp-user-notification, amp-social-share',
]

/** Hidden elements, which may hold a date for screen readers. */
export const hiddenSelector =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]'
export const hiddenClass =
  /^(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|is-hidden|hide|hidden|assistive-text)$/

export const struckClass = /^(?:strike-?(?:through|out)?|line-through|text-strike|struck|barre)$/

/** Words in the class or id of an element outside the article. */
export const embeddedPostClass =
  /^(?:twitter-(?:tweet|video)|tweet(?:-embed)?|embed(?:ded)?(?:-.+)?|social-(?:embed|post)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed|reddit-embed-bq|telegram-post|text-post-media|threads-post|tumblr-post|video-(?:player|placeholder|wrapper|container)|vjs-.+)$/
export const bannerClass =
  /^(?:cookies?(?:-.+)?|consent(?:-.+)?|gdpr(?:-.+)?|cmp(?:-.+)?|rgpd(?:-.+)?|didomi(?:-.+)?|onetrust(?:-.+)?|(?:.+-)?newsletter(?:-.+)?|sign-?up(?:-.+)?|ad|ads|advert(?:isement)?(?:-.+)?|sponsored(?:-.+)?|(?:.+-)?promo(?:tion)?|outbrain|taboola|share(?:-.+)?|sharing|social-(?:share|links|bar)|(?:.+-)?comments?(?:-(?:list|section|area))?|(?:.+-)?commentaires|breadcrumbs?)$/
/** Classes of boxes of links; such a box must contain a link of some length. */
export const relatedLinksClass =
  /^(?:(?:.+-)?(?:related|recirc|recirculation|recommended|recommendations|suggested|suggestions)(?:-.+)?|(?:.+-)?rich-link(?:-.+)?|more(?:-(?:on|from|stories|news|articles|links))?|read-(?:more|next|also)|see-also|also-read|(?:a-)?lire-aussi|a-lire(?:-aussi)?|sur-le-meme-(?:sujet|theme)|most-(?:read|popular|viewed)|trending|promo(?:-.+)?|teasers?(?:-.+)?|inline-link|linkbox|(?:.+-)?(?:tags?|topics?|keywords|sujets|mots-cles)(?:-(?:list|links|cloud))?)$/
/** Classes of bylines and dates, in a short line or a box of them. */
export const bylineClass =
  /^(?:(?:.+-)?(?:by-?lines?|author(?:s|ed)?|author-(?:names?|details?|infos?)|contributors?|timestamp|pub-?dates?|publication-(?:dates?|time)|meta-(?:info|author|dates?)|dates?)(?:-header)?)$/

/** Classes of boxes that offer the rest of the article for payment or registration. */
export const paywallClass =
  /^(?:.*-)?(?:paywall|paid-?wall|regwall|premium|piano|subscri(?:be|ption|ber)s?|abonn(?:e|es|ement)s?|restricted)(?:-.*)?$/
export const paywallText = new RegExp(
  String.raw`\b${anyOf(itemsOfAll(({ boilerplate }) => [...boilerplate.offers, ...boilerplate.offersInBoxes]))}\b`,
)

/** Headings above a box of links. */
export const relatedLinksHeading = new RegExp(
  String.raw`^${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.linkHeadings))}\b`,
)
