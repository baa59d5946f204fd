import Defuddle from 'defuddle'
import { parseHTML } from 'linkedom'
import { withoutMarkup } from './markup.ts'
import { collapseWhitespace, paragraphsOf, wordCount } from './node-text.ts'

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** The share of some paragraphs' letters that occur in a text. */
function shareIn(paragraphs: readonly string[], whole: string): number {
  let [all, found] = [0, 0]
  for (const paragraph of paragraphs) {
    const own = letters(paragraph)
    all += own.length
    if (whole.includes(own)) found += own.length
  }
  return all === 0 ? 0 : found / all
}

/**
 * The paragraphs of a page's article as the library finds them, checked against what the page itself states as its article's text: where
 * it found something else, that statement is taken instead; where it found more, what is not stated goes. A statement much shorter than what
 * was found is an excerpt, and decides nothing.
 */
export function mainText(document: Document, base: string | undefined, stated: string | undefined): string[] {
  const whole = paragraphsOf(document.body)
  const found = new Defuddle(document, {
    useAsync: false,
    removeImages: true,
    // It would take spaces out and put others in, and a quote would no longer be what the page says.
    standardize: false,
    // It takes a page without an address for an error.
    url: base ?? 'https://page.invalid/',
  }).parse()
  const holder = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`).document
  const main = paragraphsOf(holder.body)
  // A short notice may look like boilerplate to it; then the page's own words are better than nothing.
  const text = main.join(' ').length >= 80 ? main : whole
  const claimed = withoutMarkup(stated ?? '')
    .split(/\r?\n/)
    .map(collapseWhitespace)
    .filter(line => line !== '')
  if (wordCount(claimed.join(' ')) < 40) return text
  const [foundLetters, claimedLetters] = [letters(text.join('')), letters(claimed.join(''))]
  if (shareIn(sentences(claimed), foundLetters) < 0.5) return claimed
  // Where all that was found is stated, and more, or in paragraphs that were lost, the statement is the article.
  if (claimed.length > text.length && shareIn(text, claimedLetters) > 0.9) return claimed
  if (claimedLetters.length < 0.6 * foundLetters.length) return text
  // A caption belongs to the article although its text does not count it.
  const captions = new Set([...document.querySelectorAll('figcaption')].map(each => letters(each.textContent ?? '')))
  return text.filter(line => claimedLetters.includes(letters(line)) || captions.has(letters(line)))
}

/** What is compared: a statement in one line has the article's paragraphs without their borders. */
const sentences = (lines: readonly string[]): string[] => lines.flatMap(line => line.split(/(?<=[.!?»”])\s+/))
