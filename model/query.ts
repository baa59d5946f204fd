import { z } from 'zod'

/** JSON Schema as OpenAPI has it; the items of a list by their own schema. */
export type DescribedSchema = { [keyword: string]: unknown; items?: z.ZodType }

/** What the description says instead of how a schema reads: of a parameter the value that its text means, of any JSON nothing. */
export const describedAs = new WeakMap<z.core.$ZodType, DescribedSchema>()

const parameter = <T extends z.ZodType>(schema: T, meant: DescribedSchema): T => {
  describedAs.set(schema, meant)
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

/** Values, apart by commas or in parameters of one name, each checked, duplicates folded. */
export const listOf = <T extends z.ZodType<unknown, string>>(items: T, max: number) =>
  parameter(
    z
      .union([z.string(), z.array(z.string())])
      .transform(v => [...new Set([v].flat().flatMap(part => part.split(',')))])
      .pipe(z.array(items).min(1).max(max)),
    { type: 'array', items, minItems: 1, maxItems: max },
  )

/** Values of an enumeration: any of them, or all. */
export const enumList = <T extends z.ZodEnum<Record<string, string>>>(values: T) =>
  listOf(values, values.options.length)

export const cursor = z.string().regex(/^[A-Za-z0-9_-]{1,400}$/)
/** Opaque: pass it back to read on. Absent on the last page. */
export const nextCursor = z.string().optional()
