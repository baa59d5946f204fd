import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler, type Response } from 'express'

/** What the build put beside a file, packed by Brotli. */
const PACKED = '.br'

/**
 * Serves the built page. Its assets are cached for good, since their names contain a hash of their content; the page itself is always
 * revalidated. Who takes Brotli gets an asset as the build packed it, which is an eighth smaller than what can be packed at each request.
 */
export function page(folder: string): RequestHandler {
  const assets = join(folder, 'assets')
  const packed = new Set(
    (existsSync(assets) ? readdirSync(assets) : [])
      .filter(name => name.endsWith(PACKED))
      .map(name => `/assets/${name.slice(0, -PACKED.length)}`),
  )
  const files = express.static(folder, {
    dotfiles: 'ignore',
    redirect: false,
    setHeaders(res, path) {
      // The address of a file is known to be one of ours only once it is found.
      ;(res as Response).locals.route = '/{file}'
      const forGood = /[\\/]assets[\\/]/.test(path)
      res.setHeader('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache')
      if (!path.endsWith(PACKED)) return
      ;(res as Response).type(path.slice(0, -PACKED.length).replace(/^.*\./, ''))
      res.setHeader('Content-Encoding', 'br')
    },
  })
  return (req, res, next) => {
    if (packed.has(req.path)) {
      res.vary('Accept-Encoding')
      if (req.acceptsEncodings('br')) req.url = `${req.path}${PACKED}`
    }
    files(req, res, next)
  }
}
