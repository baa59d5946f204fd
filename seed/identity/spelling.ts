import { standardGivenName } from '../gazetteer/given-names.ts'
import { foldToken } from '../read/tokens.ts'

/**
 * A key that romanizations of one name share and different names do not: Qassem Soleimani and Ghassem Soleymani have the same one, Khamenei
 * and Khomeini do not. It only proposes pairs within an article, where title and country must agree; it never merges by itself.
 */
export function spellingKey(name: string): string {
  return foldToken(name)
    .replace(/\b(?:al|el|as|ar|ad|az|ed|ash|an)[- ](?=\p{L}{3})/gu, '')
    .replace(/[^a-z ]+/g, ' ')
    .trim()
    .split(/ +/)
    .map((word, i) => (i === 0 ? standardGivenName(word) : word))
    .map(word =>
      word
        .replace(/gu(?=[ei])/g, 'g')
        .replace(/^[yi]e/, 'e')
        .replace(/([ao])[iy]?ev(?=a?$)/, '$1iev')
        .replace(/(?<=[aei])ou(?=[aeiy])/g, 'w')
        .replace(/x/g, 'ks')
        .replace(/tz/g, 'z')
        .replace(/dzh|zh/g, 'j')
        .replace(/tch|sch|ch|sh/g, 'S')
        .replace(/kh/g, 'X')
        .replace(/gh|q|ck|c(?=[aouklr])|k|g(?=[aou])/g, 'k')
        .replace(/dj|j/g, 'j')
        .replace(/ph/g, 'f')
        .replace(/th/g, 't')
        .replace(/dh/g, 'd')
        .replace(/w/g, 'v')
        .replace(/ou|oo|u|o/g, 'u')
        .replace(/ey|ei|ay|ai/g, 'ei')
        .replace(/ie|y|ij/g, 'i')
        .replace(/(.)\1+/g, '$1')
        .replace(/(?<=in|man)e$/, '')
        .replace(/(?<=ks)andre?$/, 'ander')
        .replace(/[ei]k$/, 'ik')
        .replace(/ed$|et$/, m => `a${m[1]}`)
        .replace(/em$/, 'am'),
    )
    .join(' ')
}
