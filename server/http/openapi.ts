import { z } from 'zod'
import { describedAs } from '../../model/query.ts'
import { isDoneOnce, type Route } from './route.ts'

/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
type Schema = { [keyword: string]: unknown }

/** The metadata of a schema in the description: its own, and the name of its component. */
class Names extends z.core.$ZodRegistry<Record<string, unknown>> {
  override get<S extends z.core.$ZodType>(schema: S): never {
    return { ...z.globalRegistry.get(schema), ...super.get(schema) } as never
  }
}

/** Makes schemas of zod into JSON Schema, and collects those that have a name. */
function collector(named: Readonly<Record<string, z.ZodType>>) {
  const names = new Names()
  for (const [name, schema] of Object.entries(named)) names.add(schema, { id: name })
  const components: Record<string, Schema> = {}
  const schemaOf = (shape: z.ZodType, io: 'input' | 'output'): Schema => {
    const made = z.toJSONSchema(shape, {
      io,
      metadata: names,
      unrepresentable: 'any',
      target: 'draft-2020-12',
      override: ({ zodSchema, jsonSchema }) => {
        const meant = describedAs.get(zodSchema)
        const list = jsonSchema.prefixItems as { type?: string }[] | undefined
        const [kind, ...others] = new Set(list?.map(({ type }) => type))
        let instead: Schema | undefined
        if (meant instanceof z.ZodType) instead = schemaOf(meant, io)
        else if (meant) instead = { ...meant, ...(meant.items ? { items: schemaOf(meant.items, io) } : {}) }
        // A tuple of one kind is told as a list of a fixed length: not every generator knows tuples.
        else if (list && kind && others.length === 0)
          instead = { type: 'array', items: { type: kind }, minItems: list.length, maxItems: list.length }
        if (!instead) return
        for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword as keyof typeof jsonSchema]
        Object.assign(jsonSchema, instead)
      },
    })
    const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')
    const {
      $schema: _,
      id: __,
      $defs = {},
      ...schema
    } = JSON.parse(text) as Schema & { $defs?: Record<string, Schema> }
    for (const [name, { id: ___, ...component }] of Object.entries($defs)) {
      const known = components[name]
      if (known && JSON.stringify(known) !== JSON.stringify(component))
        throw new Error(`two schemas of the description have the name ${name}`)
      components[name] = component
    }
    return schema
  }
  return { components, schemaOf }
}

const statusTexts: Readonly<Record<number, string>> = {
  200: 'The answer',
  201: 'Added',
  202: 'It is worked on as the job whose address is in Location',
  304: 'Nothing was changed since the answer with the entity tag of If-None-Match',
  400: 'The request cannot be understood: a parameter, a cursor or the body is not as described',
  401: 'Adding needs the token of this server',
  403: 'Refused: from another site’s page, or a query that does more than read',
  404: 'Nothing has this id',
  406: 'No form of the answer is acceptable',
  408: 'It took too long',
  409: 'It contradicts what is there',
  410: 'Gone: the article was withdrawn, or the store does not have the change at which the cursor stands',
  413: 'The body is too large',
  415: 'The body is not of a media type that is read here',
  422: 'The values cannot be meant, or what they point at cannot be read',
  429: 'Too many requests; the RateLimit header says how long to wait',
  500: 'A fault of this server',
  502: 'The page did not come',
  503: 'The server or its store is busy or away; Retry-After says when to try again',
  507: 'The store is full',
}

const idempotencyKey = {
  'Idempotency-Key':
    'A string of your own, as a UUID. The same request with the same key is done once within 24 hours, and answered alike.',
}

const entityTag = {
  description: 'Strong; another one after every change of the graph. To be sent back as If-None-Match.',
  schema: { type: 'string' },
}

/** The value that the text of a parameter means. */
function meantBy(text: string, type: unknown): unknown {
  if (type === 'array') return text.split(',')
  if (type === 'integer') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

/** Responses that any route may give besides its own. */
function problemsOf({ params, body, upload, writes, problems = [] }: Route): number[] {
  // A server may ask for its token for all that it answers.
  const all = [400, 401, 406, 429, 500, 503, ...problems]
  if (params) all.push(404)
  if (body) all.push(413, 415)
  if (upload) all.push(415)
  if (body || writes) all.push(403)
  if (writes && body) all.push(409, 422)
  if (writes) all.push(507)
  return [...new Set(all)].sort((a, b) => a - b)
}

/**
 * The OpenAPI 3.1 description of these routes under `base`. `named`: the schemas that it has as components, by name. Throws where two schemas
 * claim one name.
 */
export function openApiOf(
  routes: readonly Route[],
  base: string,
  version: string,
  named: Readonly<Record<string, z.ZodType>>,
): object {
  const { components, schemaOf } = collector(named)
  const problem = (status: number) => ({
    description: statusTexts[status],
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  const parameters = (shape: z.ZodType | undefined, where: 'path' | 'query', example: unknown) => {
    if (!shape) return []
    const given = (example ?? {}) as Record<string, unknown>
    const schema = schemaOf(shape, 'input') as { properties?: Record<string, Schema>; required?: string[] }
    return Object.entries(schema.properties ?? {}).map(([name, { description, ...property }]) => ({
      name,
      in: where,
      ...(description === undefined ? {} : { description }),
      required: where === 'path' || (schema.required ?? []).includes(name),
      ...(property.type === 'array' ? { style: 'form', explode: false } : {}),
      schema: property,
      ...(given[name] === undefined ? {} : { example: meantBy(String(given[name]), property.type) }),
    }))
  }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const { method, path, summary, tag, params, query, body, answers, forms = [], passing, example } = route
    const { media = 'application/json', headers = {}, upload } = route
    const responses: Record<string, object> = {}
    for (const [status, shape] of Object.entries(answers)) {
      const others = Object.fromEntries(
        // A form that is JSON has a shape of its field, which is described there.
        forms.map(type => [type, { schema: /[/+]json$/.test(type) ? {} : { type: 'string' } }]),
      )
      // A request that is processed later is answered with the state of its job.
      const content = {
        [status === '202' ? 'application/json' : media]: { schema: schemaOf(shape, 'output') },
        ...others,
      }
      const tagged = method === 'get' && !passing ? { headers: { ETag: entityTag } } : {}
      responses[status] = { description: statusTexts[Number(status)], ...tagged, content }
    }
    if (method === 'get' && !passing) responses[304] = { description: statusTexts[304], headers: { ETag: entityTag } }
    for (const status of problemsOf(route)) responses[status] = problem(status)
    const request = body && {
      required: true,
      content: {
        'application/json': {
          schema: schemaOf(body.shape as z.ZodType, 'input'),
          ...(example?.body ? { example: example.body } : {}),
        },
      },
    }
    const uploaded = upload && {
      required: true,
      content: Object.fromEntries(
        Object.entries(upload).map(([type, shape]) => [
          type,
          { schema: shape instanceof z.ZodType ? schemaOf(shape, 'input') : shape },
        ]),
      ),
    }
    const requestBody = request ?? uploaded
    paths[`${base}${path}`] = {
      ...paths[`${base}${path}`],
      [method]: {
        tags: [tag],
        summary,
        operationId: `${method}${path.replace(/[{}]/g, '').replace(/\/(\w)/g, (_, c) => c.toUpperCase())}`,
        parameters: [
          ...parameters(params, 'path', example?.params),
          ...parameters(query, 'query', example?.query),
          ...Object.entries({ ...headers, ...(isDoneOnce(route) ? idempotencyKey : {}) }).map(
            ([name, description]) => ({
              name,
              in: 'header',
              description,
              required: false,
              schema: { type: 'string' },
            }),
          ),
        ],
        ...(requestBody ? { requestBody } : {}),
        security: [{}, { token: [] }],
        responses,
      },
    }
  }
  schemaOf(named.Problem as z.ZodType, 'output')
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description: 'Relations between countries, officials and organizations, each with the sentences that state it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map(name => ({ name })),
    paths,
    components: { schemas: components, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
