import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'

/** Each tag of an If-None-Match header, without quotation marks. A weak one counts as it is, since it is only asked whether to answer again. */
const tagsIn = (header: string): string[] => [...header.matchAll(/(?:W\/)?"([^"]*)"/g)].map(match => match[1] as string)

/** A packed answer has other bytes, and by that another strong tag. */
const withEncoding = (tag: string, encoding: unknown): string => (encoding ? `${tag}.${encoding}` : tag)
const withoutEncoding = (tag: string): string => tag.replace(/\.\w+$/, '')

/**
 * Gives the answer a strong entity tag, by the address, the media type in which it will be, and the version of what it is made from, which
 * must have been asked before any of it is read: an answer may then be newer than its tag says, and is asked for once more, but never older.
 * Where the client has that answer already, says so with 304, and returns true.
 */
export function isUnchanged(req: Request, res: Response, version: string, mediaType: string): boolean {
  const tag = createHash('sha256')
    .update(`${version}\0${req.originalUrl}\0${mediaType}`)
    .digest('base64url')
    .slice(0, 27)
  res.setHeader('Cache-Control', 'no-cache')
  res.vary('Accept, Accept-Encoding')
  const known = tagsIn(req.headers['if-none-match'] ?? '').find(each => withoutEncoding(each) === tag)
  if (known !== undefined) {
    res.status(304).setHeader('ETag', `"${known}"`).end()
    return true
  }
  // Only when the headers are sent is it known whether the answer is compressed, and whether it is a success.
  const send = res.writeHead
  res.writeHead = (...given: unknown[]) => {
    if (res.statusCode === 200) res.setHeader('ETag', `"${withEncoding(tag, res.getHeader('Content-Encoding'))}"`)
    else res.setHeader('Cache-Control', 'no-store')
    return send.apply(res, given as never)
  }
  return false
}
