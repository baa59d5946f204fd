import { createHash } from 'node:crypto'

/**
 * The SHA-256, hexadecimal, of what an article's text is taken for: whatever ends its lines, however its accents are composed, and whatever white
 * space surrounds it. Two texts of one hash are one article.
 */
export const textIdentity = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n?/g, '\n').normalize('NFC').trim()).digest('hex')
