import { z } from 'zod'

/** JSON Schema as OpenAPI has it; the items of a list by their own schema. */
export type DescribedSchema = { [keyword: string]: unknown; items?: z.ZodType }

/** What the description says instead of how a schema reads: of a parameter the value that its text means, of any JSON nothing. */
export const describedAs = new WeakMap<z.core.$ZodType, DescribedSchema | z.ZodType>()

const parameter = <T extends z.ZodType>(schema: T, meant: DescribedSchema | z.ZodType): T => {
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
const list = <T extends z.ZodArray<z.ZodType<unknown, string>>>(values: T) =>
  parameter(
    z
      .union([z.string(), z.array(z.string())])
      .transform(v => [...new Set([v].flat().flatMap(part => part.split(',')))])
      .pipe(values),
    values,
  )

/** A value as the text of a parameter; numbers in digits, for the reason that `wholeNumber` gives. Throws where no text can mean it. */
function parameterOf(value: z.ZodType): z.ZodType {
  if (value instanceof z.ZodOptional) return parameterOf(value.unwrap() as z.ZodType).optional()
  if (value instanceof z.ZodDefault) return parameterOf(value.unwrap() as z.ZodType).default(value.def.defaultValue)
  if (value instanceof z.ZodArray) return list(value as unknown as z.ZodArray<z.ZodType<unknown, string>>)
  if (value instanceof z.ZodBoolean)
    return parameter(
      z.enum(['true', 'false']).transform(v => v === 'true'),
      value,
    )
  if (value instanceof z.ZodNumber) {
    const [digits, expected] = value.isInt
      ? [/^\d{1,6}$/, 'expected a whole number']
      : [/^\d{1,6}(?:\.\d{1,6})?$/, 'expected a number']
    return parameter(z.string().regex(digits, expected).transform(Number).pipe(value), value)
  }
  if (value instanceof z.ZodString || value instanceof z.ZodEnum || value instanceof z.ZodStringFormat) return value
  throw new Error(`no parameter can mean a ${value.type}`)
}

/** The parameters of an address that mean the fields of an object; what a body gives as JSON, an address gives as text. */
export const parametersOf = <S extends z.ZodRawShape>(
  fields: z.ZodObject<S, z.core.$strict>,
): z.ZodType<z.output<z.ZodObject<S>>, Partial<Record<keyof S, string | string[]>>> =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields.shape).map(([name, field]) => {
        const made = parameterOf(field as z.ZodType)
        return [name, made === field ? made : parameter(made, field as z.ZodType)]
      }),
    ),
  ) as never

export const cursor = z.string().regex(/^[A-Za-z0-9_-]{1,400}$/)
/** Opaque: pass it back to read on. Absent on the last page. */
export const nextCursor = z.string().optional()
