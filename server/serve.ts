import type { RequestListener } from 'node:http'
import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { problem } from './http/problem.ts'
import { setDeadline } from './http/request-deadline.ts'

/** The port is in use, or this user may not listen on it. */
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

/** A server that listens; `close` resolves once its answers have ended. */
export type ListeningServer = { server: Server; port: number; close(): Promise<void> }

/** Timeouts in ms: for the headers of a request, for a whole request, and for answers in progress when the server stops. */
export type HttpTimeouts = { headersMs: number; requestMs: number; drainMs: number }
const defaultTimeouts: HttpTimeouts = { headersMs: 10_000, requestMs: 30_000, drainMs: 4000 }

const lateBody = Object.assign(new Error('The body did not come in time.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })

/**
 * How long a connection may rest between two requests: longer than clients and proxies let theirs, which is mostly a minute at most. Whoever sends a request as
 * this ends is reset.
 */
const KEEP_ALIVE_MS = 65_000
/** The length of the queue of connections to accept, where the system allows it. */
const BACKLOG = 1024

/** Answers what could not be read as HTTP, or did not come in time, as every other problem is answered. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy()
  const { code } = error
  const said =
    code === 'HPE_HEADER_OVERFLOW'
      ? problem(431, 'headers-too-large')
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? problem(408, 'request-timeout')
        : problem(400, 'malformed-request', 'It is not HTTP as it is read here.')
  const body = JSON.stringify(said)
  socket.end(
    `HTTP/1.1 ${said.status} ${STATUS_CODES[said.status]}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

/**
 * Listens, with bounds on slow headers, slow bodies and long headers (32 kB). `close` stops taking connections, lets the answers under way
 * end for a while, and then ends what is left. Throws PortUnavailable.
 */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
  bounds: Partial<HttpTimeouts> = {},
): Promise<ListeningServer> {
  const { headersMs, requestMs, drainMs } = { ...defaultTimeouts, ...bounds }
  const server = createServer(
    {
      maxHeaderSize: 32_768,
      headersTimeout: headersMs,
      // A batch has no deadline; that of every other body is set below.
      requestTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: Math.min(2000, headersMs),
      // The application says so in its own words.
      requireHostHeader: false,
    },
    (req, res) => {
      setDeadline(req, requestMs, () => answerUnreadable(lateBody, req.socket))
      app(req, res)
    },
  )
  const sockets = new Set<Socket>()
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('clientError', answerUnreadable)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new PortUnavailable(host, port, error.code ?? error.message)),
    )
    server.listen({ port, host, backlog: BACKLOG }, resolve)
  })
  return {
    server,
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeIdleConnections()
      // A connection that has sent half a request would keep the server open for as long as it likes.
      // Whoever asks again and again on one connection would keep it open for as long as they like.
      const between = setInterval(() => server.closeIdleConnections(), 50)
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, drainMs)
      await closed
      clearInterval(between)
      clearTimeout(timer)
    },
  }
}
