import express, { type RequestHandler } from 'express'
import { HttpError } from './http-errors.ts'

const DEPTH = 64

const malformed = (detail: string) => new HttpError(400, 'malformed-body', detail, 'Send a JSON object in UTF-8.')

/**
 * Reads a JSON object from the body into `req.body`, stricter than Express: UTF-8 only and well-formed, nested at most 64 deep, no
 * number that JavaScript cannot hold, no key twice in an object and none that could reach a prototype. `limit` is in bytes, once unpacked.
 */
export function jsonBody(limit: number): RequestHandler[] {
  return [
    (req, _res, next) => {
      const [media, ...parameters] = (req.headers['content-type'] ?? '').toLowerCase().split(';')
      const charsets = parameters.flatMap(each => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/.exec(each)?.[1] ?? [])
      if (media?.trim() !== 'application/json' || charsets.some(charset => charset !== 'utf-8' && charset !== 'utf8'))
        throw new HttpError(415, 'unsupported-media-type', 'The body must be application/json in UTF-8.')
      next()
    },
    express.raw({ limit, type: () => true }),
    (req, _res, next) => {
      req.body = parseJson(Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0))
      next()
    },
  ]
}

/** The object that these bytes are as JSON, as strictly as a body is read. Throws HttpError. */
export function parseJson(bytes: Buffer): object {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw malformed('It is not valid UTF-8.')
  }
  scan(text)
  let value: unknown
  try {
    value = JSON.parse(text, check)
  } catch (error) {
    throw error instanceof HttpError ? error : malformed('It does not parse.')
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw malformed('It is not an object.')
  return value
}

const isSound = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

function check(key: string, value: unknown): unknown {
  if (key === '__proto__') throw malformed('It has a key named __proto__.')
  if (!isSound(key)) throw malformed('It has a NUL or half of a surrogate pair in a key.')
  if (typeof value === 'number' && !Number.isFinite(value)) throw malformed('It has a number out of range.')
  if (typeof value === 'string' && !isSound(value))
    throw malformed('It has a NUL or half of a surrogate pair in a string.')
  return value
}

/**
 * Depth, repeated keys and rounded numbers are looked for in the text, by iteration: JSON.parse overflows on the first, keeps the last of the second
 * and rounds the third.
 */
function scan(text: string): void {
  /** The keys of each object that is open; undefined for an array. */
  const open: (Set<string> | undefined)[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 0x22) {
      const from = at
      // To the closing quotation mark; a backslash takes the next character with it.
      for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++
      const keys = open.at(-1)
      if (keys && isKey(text, at + 1)) note(keys, text.slice(from, at + 1))
    } else if (char === 0x5b || char === 0x7b) {
      if (open.push(char === 0x7b ? new Set() : undefined) > DEPTH)
        throw malformed(`It is nested more than ${DEPTH} deep.`)
    } else if (char === 0x5d || char === 0x7d) open.pop()
    else if (char >= 0x30 && char <= 0x39) {
      const from = at
      while (/[\d.eE+-]/.test(text[at + 1] ?? '')) at++
      const number = text.slice(from, at + 1)
      if (isRounded(number))
        throw malformed(
          `The number ${number.slice(0, 40)} has more digits than are kept and would be rounded; send it as a string.`,
        )
    }
  }
}

/** Whether a colon follows, after white space. */
function isKey(text: string, from: number): boolean {
  let at = from
  while (/\s/.test(text[at] ?? '')) at++
  return text[at] === ':'
}

function note(keys: Set<string>, written: string): void {
  let key: string
  try {
    key = JSON.parse(written)
  } catch {
    // JSON.parse reports this error when it parses the whole text.
    return
  }
  if (keys.has(key)) throw malformed(`It has the key ${written.slice(0, 80)} twice in one object.`)
  keys.add(key)
}

/** The digits that count, without zeros before and behind them. */
const digitsOf = (number: string): string =>
  number
    .replace(/[eE].*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

/** Whether a double has other digits than the text of a number without its sign: of 15 it keeps every one. */
function isRounded(number: string): boolean {
  const digits = digitsOf(number)
  return digits.length > 15 && digits !== digitsOf(String(Number(number)))
}
