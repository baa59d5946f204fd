import { z } from 'zod'
import { Problem } from '../../model/api.ts'
import type { Route } from './route.ts'

const schemaOf = (shape: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return schema
}

type Property = { [key: string]: unknown; description?: string }
const parameters = (shape: z.ZodType | undefined, where: 'path' | 'query') => {
  if (!shape) return []
  const schema = schemaOf(shape, 'input') as { properties?: Record<string, Property>; required?: string[] }
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || (schema.required ?? []).includes(name),
    schema: property,
  }))
}

const statusTexts: Record<number, string> = { 200: 'The answer', 201: 'Added' }

/** The OpenAPI 3.1 description of these routes under `base`. */
export function openApiOf(routes: readonly Route[], base: string, version: string): object {
  const problem = {
    description: 'What went wrong, and what can be done (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const each of routes) {
    const answers = Object.entries(each.answers).map(([status, shape]) => {
      const forms = Object.fromEntries((each.forms ?? []).map(type => [type, {}]))
      const content = { 'application/json': { schema: schemaOf(shape, 'output') }, ...forms }
      return [status, { description: statusTexts[Number(status)] ?? '', content }]
    })
    const body = each.body?.shape && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(each.body.shape, 'input') } } },
    }
    paths[`${base}${each.path}`] = {
      ...paths[`${base}${each.path}`],
      [each.method]: {
        summary: each.summary,
        operationId: `${each.method}${each.path.replace(/[{}]/g, '').replace(/\/(\w)/g, (_, c) => c.toUpperCase())}`,
        parameters: [...parameters(each.params, 'path'), ...parameters(each.query, 'query')],
        ...body,
        ...(each.writes ? { security: [{}, { token: [] }] } : {}),
        responses: { ...Object.fromEntries(answers), default: problem },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description: 'Relations between countries, officials and organizations, each with the sentences that state it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}
