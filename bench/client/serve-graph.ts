import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { Graph } from '../../model/graph.ts'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}
const { resolve } = createRequire(import.meta.url)

/** Cytoscape with fcose and nothing else, as their documentation sets them up. */
const libraries = ['layout-base', 'cose-base', 'cytoscape/dist/cytoscape.min.js', 'cytoscape-fcose']
const plainPage = `<!doctype html><meta charset="utf-8"><title>Plain</title>
<style>#cy { position: absolute; inset: 0 }</style><div id="cy"></div>
${libraries.map((_, index) => `<script src="/library/${index}.js"></script>`).join('\n')}`

/** The built page, the plain page, and the API's answers with one graph in them; on the loopback, on a port of its own. */
export async function serveGraph(client: string, graph: Graph): Promise<{ url: string; close(): Promise<void> }> {
  const answers: Record<string, unknown> = {
    '/api/v1/subgraph': graph,
    '/api/v1/events': { events: [] },
    '/api/v1/articles': { articles: [] },
    '/api/v1/timeline': { buckets: [] },
    '/api/v1/stats': {
      articles: 0,
      outlets: 0,
      claims: 0,
      entities: {},
      relations: {},
      events: {},
      firstPublished: null,
      lastPublished: null,
    },
  }
  const bodies = new Map(Object.entries(answers).map(([path, answer]) => [path, JSON.stringify(answer)]))
  const fileOf = (path: string): string => {
    const library = /^\/library\/(\d)\.js$/.exec(path)?.[1]
    if (library) return resolve(libraries[Number(library)] as string)
    return join(client, normalize(path === '/' ? '/index.html' : path))
  }
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const body = bodies.get(pathname) ?? (pathname === '/plain' ? plainPage : undefined)
    if (body !== undefined) {
      response.setHeader('content-type', types[pathname === '/plain' ? '.html' : '.json'] as string)
      response.end(body)
      return
    }
    try {
      const content = await readFile(fileOf(pathname))
      response.setHeader('content-type', types[extname(fileOf(pathname))] ?? 'application/octet-stream')
      response.end(content)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
