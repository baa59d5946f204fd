import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** The port is taken, or not ours to take. */
export class PortUnavailable extends Error {
  readonly port: number
  constructor(host: string, port: number, code: string) {
    super(
      code === 'EADDRINUSE'
        ? `Port ${port} on ${host} is in use by another program.`
        : `Port ${port} on ${host} cannot be opened (${code}).`,
    )
    this.name = 'PortUnavailable'
    this.port = port
  }
}

export type Listening = { server: Server; port: number; close(): Promise<void> }

const DRAIN_MS = 4000

/**
 * Listens, with bounds on slow headers (10 s), slow bodies (30 s) and long headers (32 kB). `close` stops taking connections, lets the
 * answers under way end for 4 s, and then ends what is left. Throws PortUnavailable.
 */
export async function serve(app: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(
    {
      maxHeaderSize: 32_768,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5000,
      connectionsCheckingInterval: 2000,
      requireHostHeader: true,
    },
    app,
  )
  const sockets = new Set<Socket>()
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new PortUnavailable(host, port, error.code ?? error.message)),
    )
    server.listen(port, host, resolve)
  })
  return {
    server,
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeIdleConnections()
      // A connection that has sent half a request would keep the server open for as long as it likes.
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, DRAIN_MS)
      await closed
      clearTimeout(timer)
    },
  }
}
