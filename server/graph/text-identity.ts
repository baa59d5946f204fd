import { createHash } from 'node:crypto'

/**
 * * The hexadecimal SHA-256 of an article's normalized text, in which line ends, the composition of accents and surrounding white space make
 * no difference. Two texts with one hash are one article.
 */
export const textIdentity = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n?/g, '\n').normalize('NFC').trim()).digest('hex')
