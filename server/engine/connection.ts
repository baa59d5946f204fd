import type { Socket } from 'node:net'
import { NEO4J_VERSION } from './catalog.ts'
import { chunked, Dechunker } from './chunks.ts'
import type { Engine } from './engine.ts'
import { BoltFailure, ProtocolViolation, toFailure } from './errors.ts'
import { HANDSHAKE_BYTES, handshakeReply, negotiateVersion } from './handshake.ts'
import {
  BEGIN,
  COMMIT,
  DISCARD,
  FAILURE,
  GOODBYE,
  HELLO,
  IGNORED,
  LOGOFF,
  LOGON,
  PULL,
  RECORD,
  RESET,
  ROLLBACK,
  ROUTE,
  RUN,
  SUCCESS,
  TELEMETRY,
} from './messages.ts'
import { pack, Structure, unpack } from './packstream.ts'
import { Session } from './session.ts'

type Map = Record<string, unknown>

const GREETING_MS = 10_000
const STRANGER_BYTES = 64 * 1024
const MEMBER_BYTES = 64 * 1024 * 1024
const PIPELINE = 1000

/** Access to the endpoint: without a `password` everybody may connect; with `readOnly` nobody may write. */
export type ConnectionOptions = {
  engine: Engine
  password: string | undefined
  readOnly: boolean
  address: () => string
  id: string
}

/** Serves Bolt on one socket until it closes. Malformed input affects only this connection. */
export function serveBolt(socket: Socket, options: ConnectionOptions): void {
  const connection = new Connection(socket, options)
  socket.setNoDelay(true)
  socket.on('data', bytes => connection.receive(bytes))
  socket.on('error', () => socket.destroy())
  socket.on('close', () => connection.end())
}

class Connection {
  readonly #socket: Socket
  readonly #options: ConnectionOptions
  readonly #session: Session
  readonly #dechunker = new Dechunker(() => (this.#member ? MEMBER_BYTES : STRANGER_BYTES))
  readonly #greeting: NodeJS.Timeout
  #hello: Buffer | undefined = Buffer.alloc(0)
  #minor = 0
  #member = false
  #failed = false
  #resets = 0
  #waiting: Structure[] = []
  #busy = false

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#socket = socket
    this.#options = options
    this.#session = new Session(options.engine, options.readOnly)
    this.#greeting = setTimeout(() => socket.destroy(), GREETING_MS)
  }

  receive(bytes: Buffer): void {
    try {
      const rest = this.#hello ? this.#greet(bytes) : bytes
      if (!rest) return
      for (const message of this.#dechunker.push(rest)) {
        const structure = unpack(message)
        if (!(structure instanceof Structure)) throw new ProtocolViolation('a message is a structure')
        if (structure.tag === RESET) {
          this.#resets++
          this.#session.interrupt()
        }
        if (this.#waiting.push(structure) > PIPELINE) throw new ProtocolViolation('too many messages at once')
      }
      void this.#work()
    } catch (error) {
      if (!(error instanceof ProtocolViolation)) console.error(error)
      this.#fail(
        new BoltFailure(
          'Neo.ClientError.Request.InvalidFormat',
          error instanceof Error ? error.message : 'broken message',
        ),
      )
      this.#socket.destroySoon()
    }
  }

  end(): void {
    clearTimeout(this.#greeting)
    this.#waiting = []
    this.#session.interrupt()
    if (!this.#busy) this.#session.reset()
  }

  #greet(bytes: Buffer): Buffer | undefined {
    const hello = Buffer.concat([this.#hello as Buffer, bytes])
    if (hello.length < HANDSHAKE_BYTES) {
      this.#hello = hello
      return undefined
    }
    const minor = negotiateVersion(hello)
    this.#socket.write(handshakeReply(minor))
    if (minor === undefined) {
      this.#socket.destroySoon()
      return undefined
    }
    this.#hello = undefined
    this.#minor = minor
    return hello.subarray(HANDSHAKE_BYTES)
  }

  async #work(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    for (let message = this.#waiting.shift(); message; message = this.#waiting.shift()) {
      if (message.tag === GOODBYE) {
        this.#socket.end()
        break
      }
      if (message.tag === RESET) {
        this.#resets--
        this.#session.reset()
        if (this.#resets > 0) this.#session.interrupt()
        this.#failed = false
        this.#send(SUCCESS, {})
      } else if (this.#failed || this.#resets > 0) this.#send(IGNORED)
      else
        try {
          this.#send(SUCCESS, await this.#answer(message))
        } catch (error) {
          this.#fail(toFailure(error))
          if (!this.#member) this.#socket.destroySoon()
        }
    }
    this.#busy = false
    if (this.#socket.destroyed) this.#session.reset()
  }

  async #answer({ tag, fields }: Structure): Promise<Map> {
    const map = (i: number) =>
      (fields[i] !== null && typeof fields[i] === 'object' && !(fields[i] instanceof Structure) ? fields[i] : {}) as Map
    if (tag === HELLO) {
      if (this.#minor === 0) this.#logon(map(0))
      return { server: `Neo4j/${NEO4J_VERSION}`, connection_id: this.#options.id, hints: {} }
    }
    if (tag === LOGON) {
      this.#logon(map(0))
      return {}
    }
    if (!this.#member) throw new BoltFailure('Neo.ClientError.Security.Unauthorized', 'Log on first')
    switch (tag) {
      case LOGOFF:
        this.#member = false
        return {}
      case TELEMETRY:
        return {}
      case ROUTE: {
        const addresses = [this.#options.address()]
        return { rt: { ttl: 300, db: 'neo4j', servers: ['WRITE', 'READ', 'ROUTE'].map(role => ({ addresses, role })) } }
      }
      case BEGIN:
        await this.#session.begin(map(0))
        return {}
      case COMMIT:
        return this.#session.commit()
      case ROLLBACK:
        this.#session.rollback()
        return {}
      case RUN:
        if (typeof fields[0] !== 'string')
          throw new BoltFailure('Neo.ClientError.Request.InvalidFormat', 'RUN takes a query')
        return this.#session.run(fields[0], map(1), map(2))
      case PULL:
        return this.#session.pull(map(0), values => this.#record(values))
      case DISCARD:
        return this.#session.pull(map(0), undefined)
      default:
        throw new BoltFailure('Neo.ClientError.Request.Invalid', `Unknown message 0x${tag.toString(16)}`)
    }
  }

  #logon(auth: Map): void {
    const { password } = this.#options
    if (password !== undefined && !(auth.scheme === 'basic' && auth.credentials === password))
      throw new BoltFailure(
        'Neo.ClientError.Security.Unauthorized',
        'The client is unauthorized due to authentication failure.',
      )
    this.#member = true
    clearTimeout(this.#greeting)
  }

  #sent = 0

  /** Sends a row. Waits while the socket is full, and yields to other connections from time to time. */
  #record(values: unknown[]): Promise<void> | undefined {
    if (this.#socket.destroyed)
      throw new BoltFailure('Neo.TransientError.Transaction.Terminated', 'The connection is gone')
    if (!this.#write(RECORD, values))
      return new Promise(resolve => {
        const on = () => {
          this.#socket.off('drain', on).off('close', on)
          resolve()
        }
        this.#socket.on('drain', on).on('close', on)
      })
    return ++this.#sent % 512 === 0 ? new Promise(resolve => setImmediate(resolve)) : undefined
  }

  #send(tag: number, ...fields: unknown[]): void {
    if (this.#socket.writable) this.#write(tag, ...fields)
  }

  #gathers = false

  /**
   * Whether the socket accepts more. Writes are collected and sent at the end of a turn of the event loop, since a system call costs more
   * than a row.
   */
  #write(tag: number, ...fields: unknown[]): boolean {
    if (!this.#gathers) {
      this.#gathers = true
      this.#socket.cork()
      setImmediate(() => {
        this.#gathers = false
        this.#socket.uncork()
      })
    }
    return this.#socket.write(chunked(pack(new Structure(tag, fields))))
  }

  #fail(failure: BoltFailure): void {
    this.#failed = true
    this.#send(FAILURE, { code: failure.code, message: failure.message })
  }
}
