import * as names from './boilerplate-patterns.ts'
import { collapseWhitespace, wordCount } from './node-text.ts'
import { isInline, proseWords } from './prose.ts'

const normalizedText = (text: string): string =>
  collapseWhitespace(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u00a0', ' ').toLowerCase()

const namesOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/_+|-{2,}/g, '-')
    .split(/\s+/)
    .filter(name => name !== '')

const textOf = (element: Element): string => element.textContent ?? ''
/** The number of words in each element, and in its links. Counted once, since a page may be built to make counting slow. */
function countWords(body: Element): Map<Element, { all: number; linked: number }> {
  const counts = new Map<Element, { all: number; linked: number }>()
  const visit = (element: Element, inLink: boolean) => {
    const count = { all: 0, linked: 0 }
    for (const node of element.childNodes) {
      if (node.nodeType === 3) count.all += wordCount(node.nodeValue ?? '')
      else if (node.nodeType === 1) {
        const child = node as Element
        const inside = visit(child, inLink || (/^a$/i.test(child.nodeName) && child.hasAttribute('href')))
        count.all += inside.all
        count.linked += inside.linked
      }
    }
    if (inLink) count.linked = count.all
    counts.set(element, count)
    return count
  }
  visit(body, false)
  return counts
}

const isArticle = (element: Element): boolean => element.nodeName.toLowerCase() === 'article'
const unquoted = (text: string): string => normalizedText(text).replace(/^[«"“\s]+|[»"”.\s]+$/g, '')
const postAddress = /^https?:\/\/(?:www\.)?(?:(?:twitter|x)\.com\/\w+\/status|t\.me|bsky\.app\/profile)\//

function isBoilerplate(element: Element, linkShare: (element: Element) => number): boolean {
  const own = namesOf(element)
  if (
    own.some(name => names.embeddedPostClass.test(name) || names.bannerClass.test(name) || names.struckClass.test(name))
  )
    return true
  const name = element.nodeName.toLowerCase()
  if (name === 'aside') return true
  if (name === 'blockquote')
    for (const link of element.querySelectorAll('a[href]'))
      if (postAddress.test(link.getAttribute('href') ?? '')) return true
  return own.some(each => names.relatedLinksClass.test(each)) && linkShare(element) >= 0.3
}

/** A paywall box speaks of subscribing; a box of that class with an article's text does not, or is long. */
function isOffer(element: Element, words: number): boolean {
  if (!namesOf(element).some(name => names.paywallClass.test(name))) return false
  if (words > 400) return false
  const text = normalizedText(textOf(element))
  return text.length < 1500 && names.paywallText.test(text)
}

/** Whether an element of a line comes between blocks, with nothing beside it. */
function isAlone(element: Element): boolean {
  return (['previousSibling', 'nextSibling'] as const).every(side => {
    let node: ChildNode | null = element[side]
    while (node && node.nodeType !== 1 && (node.nodeValue ?? '').trim() === '') node = node[side]
    return !node || (node.nodeType === 1 && !isInline(node as Element))
  })
}

/**
 * Measures the elements of the body that are left. Its answers tell which of them may be removed, and which contain the article whatever
 * their class names say.
 */
function lookAt({ body }: Document) {
  const words = proseWords(body)
  const prose = words.get(body) ?? 0
  const counts = countWords(body)
  const headline = body.querySelector('h1')
  const wordsIn = (element: Element): number => counts.get(element)?.all ?? 0
  /** The share of an element's words that are links. */
  const linkShare = (element: Element): number => (counts.get(element)?.linked ?? 0) / Math.max(wordsIn(element), 1)
  const there = (selector: string) => [...body.querySelectorAll(selector)].filter(({ parentNode }) => parentNode)
  const holdsArticle = (element: Element): boolean => {
    const own = words.get(element) ?? 0
    if (own <= Math.max(0.4 * prose, 1)) return false
    // Comments may be longer than the article that they are about, which then stands outside them with its headline.
    return !headline || element.contains(headline) || prose - own < 100
  }
  return { there, holdsArticle, prose, wordsIn, linkShare }
}

/** Removes what markup marks as not of the article: navigation, deleted text, embedded posts. */
export function removeNavigation(document: Document): void {
  const { there, holdsArticle } = lookAt(document)
  for (const selector of names.excludedSelectors)
    for (const element of there(selector)) if (!holdsArticle(element)) element.remove()
  // Some servers put the whole page in one form, which readers of articles pass over.
  for (const form of there('form')) form.replaceWith(...form.childNodes)
  // The mark of a footnote is no part of the word before it.
  for (const mark of there('sup'))
    if (/^\s*[[(]?\d{1,3}[\])]?\s*$/.test(textOf(mark)) && mark.querySelector('a')) mark.remove()
}

/** Removes elements by their class names and ids: banners, subscription offers, link boxes. Never one that holds the article. */
export function removeBoilerplate(document: Document): void {
  const { there, holdsArticle, wordsIn, linkShare } = lookAt(document)
  for (const element of there('[class], [id], aside, blockquote')) {
    if (element.nodeName.toLowerCase() === 'main' || (isArticle(element) && !element.parentElement?.closest('article')))
      continue
    if ((!holdsArticle(element) && isBoilerplate(element, linkShare)) || isOffer(element, wordsIn(element)))
      element.remove()
  }
}

/** Removes boxes, lists and lines that lead to other articles, by the text above them or because they are nothing but links. */
export function removeLinkBoxes(document: Document): void {
  const { there, holdsArticle, prose, wordsIn, linkShare } = lookAt(document)
  for (const title of there('h2, h3, h4, h5, strong, b, p, span, div')) {
    if (
      !title.parentNode ||
      wordsIn(title) > 8 ||
      !names.relatedLinksHeading.test(normalizedText(textOf(title)).slice(0, 60))
    )
      continue
    const box = title.closest('section, div, aside, ul')
    const after = title.nextElementSibling
    if (after && /^(?:ul|ol|div|p)$/i.test(after.nodeName) && linkShare(after) >= 0.6 && !holdsArticle(after))
      after.remove()
    if (box && linkShare(box) >= 0.3 && !holdsArticle(box)) box.remove()
    else if (/^(?:h\d|strong|b)$/i.test(title.nodeName)) title.remove()
  }
  // A table that lays out the page has a column of links beside the article's.
  for (const cell of there('td')) {
    const beside = [...(cell.parentElement?.children ?? [])].some(other => other !== cell && holdsArticle(other))
    if (beside && !holdsArticle(cell) && linkShare(cell) >= 0.6) cell.remove()
  }
  if (prose <= 60) return
  for (const link of there('a[href]')) {
    if (!link.parentNode || wordsIn(link) < 4) continue
    // A block that consists of a headline with its link leads to another article; it may also have a label or a date.
    let block = isAlone(link) ? link : undefined
    for (let at = link.parentElement; at && at !== document.body; at = at.parentElement) {
      if (/^(?:article|main|h1)$/i.test(at.nodeName) || holdsArticle(at) || linkShare(at) < 0.6) break
      if (!isInline(at)) block = at
    }
    block?.remove()
  }
}

/** Removes bylines and invisible elements from an article. */
export function removeBylines(document: Document): void {
  const { there, holdsArticle, wordsIn } = lookAt(document)
  for (const element of there(names.hiddenSelector)) if (!holdsArticle(element)) element.remove()
  for (const element of there('[class], [id], address, [rel~="author"], [itemprop~="author"]')) {
    const own = namesOf(element)
    if (own.some(name => names.hiddenClass.test(name)) && !holdsArticle(element)) element.remove()
    const signed = /^address$/i.test(element.nodeName) || own.some(name => names.bylineClass.test(name))
    if (signed && wordsIn(element) <= 25 && !element.querySelector('h1')) element.remove()
  }
  // The line beside the caption of a picture is the photographer's name.
  for (const figure of there('figure')) {
    if (!figure.querySelector('img, picture, video, amp-img, svg')) continue
    for (const part of figure.querySelectorAll('p, div, span, small, cite'))
      if (part.parentNode && !part.closest('figcaption') && !part.querySelector('figcaption, img, picture, video'))
        part.remove()
  }
}

/** Removes lines that only repeat the claim which a fact-check examines, since others make that claim. */
export function removeCheckedClaim({ body }: Document, claim: string): void {
  const examined = unquoted(claim)
  for (const element of body.querySelectorAll('p, li, blockquote'))
    if (unquoted(textOf(element)) === examined) element.remove()
}
