import { z } from 'zod'

/**
 * What OpenAPI says of a parameter of the query string: JSON Schema of the value that is meant, where the schema here reads text. A list is told by
 * the schema of its items.
 */
export type ParameterSchema = { [keyword: string]: unknown; items?: z.ZodType }

/** The parameters whose text is read as something else. */
export const parameterSchemas = new WeakMap<z.core.$ZodType, ParameterSchema>()

const parameter = <T extends z.ZodType>(schema: T, meant: ParameterSchema): T => {
  parameterSchemas.set(schema, meant)
  return schema
}

/** A whole number. Digits only: `1e2`, `0x10`, an empty or a repeated value are errors, which a coercion would let pass. */
export const wholeNumber = (min: number, max: number, fallback: number) =>
  parameter(
    z
      .string()
      .regex(/^\d{1,6}$/, 'expected a whole number')
      .transform(Number)
      .pipe(z.int().min(min).max(max))
      .default(fallback),
    { type: 'integer', minimum: min, maximum: max, default: fallback },
  )

/** An offset into a text, in UTF-16 code units. */
export const textOffset = parameter(
  z
    .string()
    .regex(/^\d{1,7}$/, 'expected an offset')
    .transform(Number),
  { type: 'integer', minimum: 0, maximum: 9_999_999 },
)

/** `true` or `false`, nothing else. */
export const flag = parameter(
  z
    .enum(['true', 'false'])
    .transform(v => v === 'true')
    .default(false),
  { type: 'boolean', default: false },
)

/** Comma-separated values, each checked, duplicates folded. */
export const listOf = <T extends z.ZodType<unknown, string>>(items: T, max: number) =>
  parameter(
    z
      .string()
      .min(1)
      .max(20_000)
      .transform(v => [...new Set(v.split(','))])
      .pipe(z.array(items).min(1).max(max)),
    { type: 'array', items, minItems: 1, maxItems: max },
  )

/** Comma-separated values of an enumeration: any of them, or all. */
export const someOf = <T extends z.ZodEnum<Record<string, string>>>(values: T) => listOf(values, values.options.length)

export const cursor = z.string().regex(/^[A-Za-z0-9_-]{1,400}$/)
/** Opaque: pass it back to read on. Absent on the last page. */
export const nextCursor = z.string().optional()
