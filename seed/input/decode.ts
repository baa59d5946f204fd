import { UnreadableArticle } from './unreadable.ts'

const signatures = [
  '%PDF-',
  'PK\x03\x04',
  'GIF8',
  '\x89PNG',
  '\xff\xd8\xff',
  '\x1f\x8b',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  'RIFF',
]

/** One character for each byte, whatever it means: for looking at ASCII parts. */
const asLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** The characters of windows-1252 at 0x80–0x9f, where Latin-1 has control characters; the five undefined ones stay. */
const westernSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** windows-1252 by its table: the decoder of some Node versions reads it as Latin-1. */
const asWestern = (bytes: Uint8Array): string =>
  asLatin1(bytes).replace(/[\x80-\x9f]/g, sign => westernSigns[sign.charCodeAt(0) - 0x80] ?? sign)

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((value, i) => bytes[i] === value)

/** The encoding that a byte order mark names, or that zero bytes in every other place betray. */
function unicodeForm(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  const pairs = Math.min(bytes.length, 2048) >> 1
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (pairs >= 2 && odd > 0.6 * pairs && even === 0) return 'utf-16le'
  if (pairs >= 2 && even > 0.6 * pairs && odd === 0) return 'utf-16be'
  return undefined
}

/** Length of the well-formed UTF-8 sequence of two to four bytes that starts here, else 0. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/**
 * Text that is not well-formed UTF-8. Mostly UTF-8 with a few stray bytes (a template in another encoding around the article) is read
 * sequence by sequence; everything else is windows-1252, which is what the Web takes unlabelled Western text for.
 */
function westernText(bytes: Uint8Array): string {
  let [sequences, strays] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const length = sequenceAt(bytes, at)
    if (length === 0) strays++
    else {
      sequences++
      at += length - 1
    }
  }
  if (sequences <= strays) return asWestern(bytes)
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  let from = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const length = sequenceAt(bytes, at)
    if (length > 0) {
      at += length - 1
      continue
    }
    text += utf8.decode(bytes.subarray(from, at)) + asWestern(bytes.subarray(at, at + 1))
    from = at + 1
  }
  return text + utf8.decode(bytes.subarray(from))
}

/** The encoding that an HTML or XML document declares in its first kilobyte, as written there. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = asLatin1(bytes.subarray(0, 1024))
  return (
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?([\w:.-]{1,40})/i.exec(head)?.[1]
  )
}

function decoderFor(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label.trim(), { fatal: true })
  } catch {
    return undefined
  }
}

/**
 * The text of some bytes: UTF-8, UTF-16 of either order with or without its mark, else the encoding that `label` names, else
 * windows-1252. Line ends stay as they are. The answer never holds a replacement character that the bytes did not.
 * Throws UnreadableArticle (`binary`, `malformed`).
 */
export function decode(bytes: Uint8Array, label?: string): string {
  const head = asLatin1(bytes.subarray(0, 8))
  if (signatures.some(signature => head.startsWith(signature)))
    throw new UnreadableArticle('binary', 'This is a binary file, not a text.')
  const form = unicodeForm(bytes)
  const text = form ? wellFormed(bytes, form) : decodeBytes(bytes, label)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data from text
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text))
    throw new UnreadableArticle('binary', 'This is binary data, not a text.')
  if (/[\x80-\x84\x86-\x9f]/.test(text))
    throw new UnreadableArticle('malformed', 'The encoding of this text is unknown.')
  return text
}

function decodeBytes(bytes: Uint8Array, label: string | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const labelled = decoderFor(label)
    // A text labelled UTF-8 that is not is as good as unlabelled.
    if (labelled === undefined || labelled.encoding === 'utf-8') return westernText(bytes)
    return wellFormed(bytes, labelled.encoding)
  }
}

function wellFormed(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return asWestern(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableArticle('malformed', `The text is not well-formed ${encoding}.`)
  }
}
