import { connect, createServer, type Socket } from 'node:net'

/**
 * The condition of the network between server and store. `passes`: everything arrives. `refuses`: nobody listens. `resets`: all connections
 * are cut off. `stalls`: connections stay open and nothing arrives, then or later.
 */
export type Fault = 'passes' | 'refuses' | 'resets' | 'stalls'

export type BoltProxy = {
  uri: string
  turn(fault: Fault): Promise<void>
  /** The number of connections that were cut off. */
  cutOff(): number
  close(): Promise<void>
}

/** A TCP proxy on the loopback in front of the store at `uri`. */
export async function boltProxy(uri: string): Promise<BoltProxy> {
  const { hostname, port: behind } = new URL(uri)
  let fault: Fault = 'passes'
  let cutOff = 0
  const pairs = new Set<{ near: Socket; far: Socket; mute: boolean }>()
  const server = createServer(near => {
    if (fault === 'resets') {
      cutOff += 1
      return void near.resetAndDestroy()
    }
    const pair = { near, far: connect(Number(behind), hostname), mute: fault === 'stalls' }
    pairs.add(pair)
    const relay = (from: Socket, to: Socket) => {
      from.on('data', bytes => {
        if (!pair.mute) to.write(bytes)
      })
      from.on('error', () => {})
      from.on('close', () => {
        if (!pair.mute) to.destroy()
        // The other half of a mute pair still stands, and is cut with the next fault.
        if (to.destroyed) pairs.delete(pair)
      })
    }
    relay(near, pair.far)
    relay(pair.far, near)
  })
  const listen = (port: number) => new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  await listen(0)
  const { port } = server.address() as { port: number }
  const cut = () => {
    for (const { near, far } of pairs) {
      if (!near.destroyed) near.resetAndDestroy()
      far.destroy()
    }
    pairs.clear()
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    async turn(next) {
      fault = next
      if (next === 'refuses') {
        const closed = new Promise(done => server.close(done))
        cut()
        await closed
      } else if (!server.listening) await listen(port)
      if (next === 'resets') cut()
      if (next === 'stalls') for (const pair of pairs) pair.mute = true
    },
    cutOff: () => cutOff,
    async close() {
      const closed = new Promise(done => (server.listening ? server.close(done) : done(undefined)))
      cut()
      await closed
    },
  }
}
