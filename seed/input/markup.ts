import { parseHTML } from 'linkedom'
import { paragraphsOf } from './node-text.ts'

/** A text that may be marked up or escaped although it should be plain, as its lines of words. */
export function withoutMarkup(stated: string): string {
  if (!/<\/?[a-z]+[^<>]*>|&[a-z]+;|&#/i.test(stated)) return stated
  // Where nothing is marked up the lines are what they are.
  const source = /<[a-z]/i.test(stated) ? stated : stated.replaceAll(/\r?\n/g, '<br>')
  const { document } = parseHTML(`<!doctype html><html><body>${source}</body></html>`)
  return paragraphsOf(document.body).join('\n')
}
