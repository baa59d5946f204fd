import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { openApiOf } from '../../server/http/openapi.ts'
import { apiRoutes } from '../../server/routes/api.ts'
import { namedSchemas } from '../../server/routes/schemas.ts'

const document = openApiOf(apiRoutes({} as never), '/api/v1', '0', namedSchemas) as {
  paths: Record<string, Record<string, { responses: Record<string, { content: Record<string, { schema?: object }> }> }>>
}
// Formats are a matter of the server's own schemas; what is checked is that an answer has the fields that are described, and no others.
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'description')
const patterns = Object.keys(document.paths).map(
  path => [path, new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)] as const,
)
const pointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')
const compiled = new Map<string, ValidateFunction>()

/** Statuses that any request may get, before a route is chosen. */
const BEFORE_ROUTES = new Set([405, 408, 414, 421, 431])

/** What an answer of the API has that its description does not allow; empty for addresses outside the API. */
export function undescribed(method: string, url: string, status: number, mediaType: string, json: unknown): string[] {
  const path = patterns.find(([, pattern]) => pattern.test(url.split('?')[0] as string))?.[0]
  const operation = path && document.paths[path]?.[method === 'HEAD' ? 'get' : method.toLowerCase()]
  if (!path || !operation || BEFORE_ROUTES.has(status)) return []
  const response = operation.responses[status]
  if (!response) return [`${method} ${path} answers ${status}, which is not described`]
  if (!response.content[mediaType])
    return [`${method} ${path} answers ${status} as ${mediaType}, which is not described`]
  if (json === undefined) return []
  const steps = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', mediaType, 'schema']
  const reference = `description#/${steps.map(pointer).join('/')}`
  let validate = compiled.get(reference)
  if (!validate) {
    validate = ajv.compile({ $ref: reference })
    compiled.set(reference, validate)
  }
  if (validate(json)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${method} ${path} ${status}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
