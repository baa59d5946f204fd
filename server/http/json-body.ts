import express, { type RequestHandler } from 'express'
import { BadRequest } from './http-errors.ts'

const DEPTH = 64

const malformed = (detail: string) =>
  new BadRequest(400, 'The body is not JSON that is read here', detail, 'Send a JSON object in UTF-8.')

/**
 * Reads a JSON object from the body into `req.body`, stricter than Express: UTF-8 only and well-formed, nested at most 64 deep, no
 * number that JavaScript cannot hold, no key that could reach a prototype. `limit` is in bytes, once unpacked.
 */
export function jsonBody(limit: number): RequestHandler[] {
  return [
    (req, _res, next) => {
      const [media, ...parameters] = (req.headers['content-type'] ?? '').toLowerCase().split(';')
      const charset = parameters
        .map(each => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/.exec(each)?.[1])
        .find(each => each !== undefined)
      if (media?.trim() !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8'))
        throw new BadRequest(415, 'Unsupported media type', 'The body must be application/json in UTF-8.')
      next()
    },
    express.raw({ limit, type: () => true }),
    (req, _res, next) => {
      req.body = parseJson(Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0))
      next()
    },
  ]
}

function parseJson(bytes: Buffer): object {
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
    throw error instanceof BadRequest ? error : malformed('It does not parse.')
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw malformed('It is not an object.')
  return value
}

function check(key: string, value: unknown): unknown {
  if (key === '__proto__') throw malformed('It has a key named __proto__.')
  if (typeof value === 'number' && !Number.isFinite(value)) throw malformed('It has a number out of range.')
  if (typeof value === 'string' && (!value.isWellFormed() || value.includes('\0')))
    throw malformed('It has a NUL or half of a surrogate pair in a string.')
  return value
}

/** Depth and integers are counted over the text, by iteration: JSON.parse would overflow on the one and round the other. */
function scan(text: string): void {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 0x22) {
      // To the closing quotation mark; a backslash takes the next character with it.
      for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++
    } else if (char === 0x5b || char === 0x7b) {
      if (++depth > DEPTH) throw malformed(`It is nested more than ${DEPTH} deep.`)
    } else if (char === 0x5d || char === 0x7d) depth--
    else if (char >= 0x30 && char <= 0x39) {
      const from = at
      while (/[\d.eE+-]/.test(text[at + 1] ?? '')) at++
      const number = text.slice(from, at + 1)
      if (/^\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number)))
        throw malformed(`The integer ${number.slice(0, 40)} is beyond 2^53 and would be rounded; send it as a string.`)
    }
  }
}
