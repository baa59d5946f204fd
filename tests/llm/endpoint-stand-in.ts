import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

type Asked = {
  path: string | undefined
  headers: IncomingHttpHeaders
  body: {
    model: string
    max_tokens: number
    messages: { role: string; content: string }[]
    response_format: {
      type: string
      json_schema: { strict: boolean; schema: { required: string[]; additionalProperties: boolean } }
    }
  }
}

/** One answer of the endpoint: a completion with this content, another status or body, or none. */
export type Reply =
  | { content: unknown; tokens?: number }
  | { status: number; headers?: Record<string, string> }
  | { raw: string }
  | 'hang'
  | 'cut'

/** An OpenAI-compatible endpoint on the loopback that gives the replies in order and then repeats the last one. */
export async function standIn(...replies: Reply[]) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    asked.push({ path: request.url, headers: request.headers, body: JSON.parse(body) })
    const reply = replies[Math.min(asked.length, replies.length) - 1] as Reply
    if (reply === 'hang') return
    if (reply === 'cut') {
      response.writeHead(200, { 'content-length': 1000 }).write('{"choices"')
      response.destroy()
      return
    }
    if ('status' in reply) {
      response.writeHead(reply.status, reply.headers).end('{"error":{"message":"no"}}')
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    if ('raw' in reply) response.end(reply.raw)
    else {
      const content = typeof reply.content === 'string' ? reply.content : JSON.stringify(reply.content)
      const usage = reply.tokens === undefined ? {} : { usage: { total_tokens: reply.tokens } }
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }], ...usage }))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
