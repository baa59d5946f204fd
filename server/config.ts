import { z } from 'zod'

/** A setting in the environment that cannot be used; the message names it and says what is expected. */
export class BadSetting extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'BadSetting'
  }
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'expected a port number')
  .transform(Number)
  .pipe(z.int().max(65_535))
const amount = z
  .string()
  .regex(/^\d{1,9}$/, 'expected a whole number')
  .transform(Number)
  .pipe(z.int().min(1))
const yes = z.enum(['0', '1', 'false', 'true'], 'expected 1 or 0').transform(value => value === '1' || value === 'true')
const text = z.string().min(1)
const origin = z
  .string()
  .refine(
    given => /^https?:/.test(given) && URL.canParse(given) && new URL(given).origin === given,
    'expected origins as browsers send them, such as https://graph.example or http://localhost:3000',
  )

/** Every setting, as the README's table lists them. */
const Environment = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: port.default(4000),
  DATA_DIR: text.default('./data'),
  SEED_DIR: text.default('./seed/articles'),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#\s]+\/?$/, 'expected http:// or https:// and a host')
    .transform(url => url.replace(/\/$/, ''))
    .optional(),
  ALLOWED_HOSTS: text.transform(names => names.split(',').map(name => name.trim())).optional(),
  API_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{8,}$/, 'expected 8 characters or more, without spaces')
    .optional(),
  API_TOKEN_FOR: z.enum(['writes', 'all'], 'expected writes or all').default('writes'),
  CORS_ORIGINS: text
    .transform(origins => origins.split(',').map(origin => origin.trim()))
    .pipe(z.array(origin))
    .optional(),
  RATE_LIMIT: amount.default(3000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  CYPHER_TIMEOUT_MS: amount.default(5000),
  NEO4J_URI: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//, 'expected bolt://, neo4j:// or neo4j+s://')
    .optional(),
  NEO4J_USERNAME: text.default('neo4j'),
  NEO4J_PASSWORD: text.optional(),
  NEO4J_DATABASE: text.optional(),
  NEO4J_WAIT_SECONDS: amount.default(120),
  ENGINE_MEMORY_MB: amount.default(2048),
  BOLT_PORT: port.optional(),
  BOLT_WRITE: yes.default(false),
  BOLT_PASSWORD: text.optional(),
  EXTRACTOR_URL: z
    .string()
    .regex(/^https?:\/\//, 'expected http:// or https://')
    .optional(),
  EXTRACTOR_MODEL: text.optional(),
  EXTRACTOR_KEY: text.optional(),
  EXTRACTOR_TOKENS: amount.optional(),
})
export type Config = z.infer<typeof Environment>

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/** The settings of the environment. Throws BadSetting. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const names = Object.keys(Environment.shape)
  const given = Object.fromEntries(names.flatMap(name => (env[name] ? [[name, env[name]]] : [])))
  const { data, error } = Environment.safeParse(given)
  if (!data) {
    const [issue] = error.issues
    const name = String(issue?.path[0])
    // The message may be logged, so it leaves out the values of secrets.
    const setting = /TOKEN$|PASSWORD|KEY$/.test(name) ? name : `${name}=${given[name]}`
    throw new BadSetting(`${setting} cannot be used: ${issue?.message}.`)
  }
  if (!loopback.has(data.HOST) && !data.API_TOKEN)
    throw new BadSetting(
      `HOST=${data.HOST} opens this server beyond this machine; set API_TOKEN, which adding articles then asks for, and ALLOWED_HOSTS.`,
    )
  if (data.API_TOKEN_FOR === 'all' && !data.API_TOKEN)
    throw new BadSetting('API_TOKEN_FOR=all asks for a token that is not set: set API_TOKEN.')
  return data
}
