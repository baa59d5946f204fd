import type { Call, Expression } from '../../../cypher/ast.ts'
import { sourceOf } from '../../../cypher/check.ts'
import { refuse, SyntaxFailure } from '../../../cypher/syntax-failure.ts'
import type { Type } from '../../../cypher/types.ts'
import { expr, failing, once } from './template.ts'
import { isMaker, moment, temporalFunction } from './temporal.ts'

/** A function of Neo4j in terms of the engine's own; undefined leaves the call as it is. */
type Meaning = (args: Expression[], types: Type[]) => Expression | undefined

/** Only for a float is the result a half here, whatever its size; for everything else it is false or null. */
const isFloat = (x: Expression) => expr`(${x} - ${x} + 1) / 2 = 0.5`
const of1 =
  (make: (x: Expression, type: Type) => Expression): Meaning =>
  ([x], [type]) =>
    x && type ? once(x, value => make(value, type)) : undefined

/** A function of a value that is no text gives null in the engine, and fails in Neo4j. */
const strict =
  (name: string, ...known: Type['of'][]): Meaning =>
  ([x, ...more], [type]) => {
    if (!x || !type || known.includes(type.of)) return undefined
    return once(x, value => {
      const call: Expression = { ...(expr`${name}(${value})` as Call), args: [value, ...more] }
      const others = more
        .map(each => expr`${each} IS NOT NULL`)
        .reduce((a, b) => expr`${a} AND ${b}`, expr`${value} IS NOT NULL`)
      return expr`CASE WHEN ${others} AND ${call} IS NULL THEN ${failing(`The embedded store has no ${name} of this value; write it of a text`)} ELSE ${call} END`
    })
  }

/** A part of a text, which fails for a negative start, as in Neo4j; the engine truncates. */
const part =
  (name: 'substring' | 'left' | 'right'): Meaning =>
  ([x, ...bounds], types) => {
    const unsure = bounds.filter(bound => bound.kind !== 'Number').map(bound => expr`${bound} < 0`)
    if (!x || !unsure.length) return strict(name, 'text')([x as Expression, ...bounds], types)
    const call: Expression = { ...(expr`${name}(${x})` as Call), args: [x, ...bounds] }
    const fails = failing(`The embedded store has no ${name} from before the text; write positions from 0`)
    return expr`CASE WHEN ${unsure.reduce((a, b) => expr`${a} OR ${b}`)} THEN ${fails} ELSE ${call} END`
  }

const truth = (x: Expression) =>
  expr`CASE WHEN ${x} - ${x} = 0 THEN ${x} <> 0 ELSE coalesce(toBoolean(${x}), toBoolean(trim(${x}))) END`
const toInteger = (x: Expression) => expr`coalesce(toInteger(${x}), toInteger(toFloat(${x})))`
const toFloat = (x: Expression) => expr`coalesce(toFloat(${x}), toFloat(trim(${x})))`

/** A whole float keeps its '.0'. Where Java turns to exponents, the engine writes out all digits. */
export function toText(x: Expression, type: Type): Expression {
  if (['text', 'integer', 'boolean', 'date'].includes(type.of)) return expr`toString(${x})`
  return once(x, value => {
    const written = expr`toString(${value})`
    const fails = failing('The embedded store writes no float of this size as Neo4j does; write toString(round(x, 2))')
    const sized = expr`abs(${value}) >= 1e7 OR (abs(${value}) < 0.001 AND ${value} <> 0)`
    const float = expr`CASE WHEN ${sized} THEN ${fails} WHEN ${written} CONTAINS '.' THEN ${written} ELSE ${written} + '.0' END`
    const infinite = expr`${written} IN ['inf', '-inf'] AND ${value} - ${value} IS NOT NULL`
    return expr`CASE WHEN ${isFloat(value)} THEN ${float} WHEN ${infinite} THEN replace(${written}, 'inf', 'Infinity') ELSE ${written} END`
  })
}

/** Each item of a list, made something else. */
const each =
  (make: (x: Expression) => Expression): Meaning =>
  ([x]) =>
    x && expr`[__each IN ${x} | ${make(expr`__each`)}]`

const MEANINGS: Record<string, Meaning> = {
  substring: part('substring'),
  left: part('left'),
  right: part('right'),
  toupper: strict('toUpper', 'text'),
  tolower: strict('toLower', 'text'),
  trim: strict('trim', 'text'),
  ltrim: strict('ltrim', 'text'),
  rtrim: strict('rtrim', 'text'),
  replace: strict('replace', 'text'),
  split: strict('split', 'text'),
  size: strict('size', 'text', 'list'),
  // Over no rows 0, where the engine says null.
  sum: ([x]) => x && expr`coalesce(sum(${x}), 0)`,
  stdev: ([x]) => x && expr`coalesce(stDev(${x}), 0.0)`,
  stdevp: ([x]) => x && expr`coalesce(stDevP(${x}), 0.0)`,
  // Of whole numbers too a float.
  ceil: ([x]) => x && expr`ceil(${x} * 1.0)`,
  floor: ([x]) => x && expr`floor(${x} * 1.0)`,
  isnan: of1(x => expr`${x} <> ${x}`),
  char_length: ([x]) => x && expr`size(${x})`,
  character_length: ([x]) => x && expr`size(${x})`,
  isempty: of1((x, { of }) =>
    of === 'list' || of === 'text' ? expr`size(${x}) = 0` : expr`size(coalesce(keys(${x}), ${x})) = 0`,
  ),
  nullif: ([a, b]) => a && b && once(a, x => expr`CASE WHEN ${x} = ${b} THEN null ELSE ${x} END`),
  // '4.9' is 4.
  tointeger: of1((x, { of }) => (of === 'integer' || of === 'float' ? expr`toInteger(${x})` : toInteger(x))),
  tointegerornull: of1(toInteger),
  // A text may come between blanks.
  tofloat: of1((x, { of }) => (of === 'integer' || of === 'float' ? expr`toFloat(${x})` : toFloat(x))),
  tofloatornull: of1(toFloat),
  // Whole numbers but 0 are true.
  toboolean: of1((x, { of }) =>
    of === 'boolean'
      ? x
      : expr`CASE WHEN ${isFloat(x)} THEN ${failing('The embedded store makes no boolean of a float; write x <> 0.0')} ELSE ${truth(x)} END`,
  ),
  tobooleanornull: of1(x => expr`CASE WHEN ${isFloat(x)} THEN null ELSE ${truth(x)} END`),
  tostring: ([x], [type]) => x && type && toText(x, type),
  tostringornull: of1(
    (x, type) =>
      expr`CASE WHEN size(${x}) IS NOT NULL AND (${x} STARTS WITH '') IS NULL THEN null ELSE ${toText(x, type)} END`,
  ),
  tobooleanlist: each(x => expr`CASE WHEN ${isFloat(x)} THEN null ELSE ${truth(x)} END`),
  tostringlist: each(x => toText(x, { of: 'any' })),
  tointegerlist: each(toInteger),
  tofloatlist: each(toFloat),
  btrim: ([x]) => x && expr`trim(${x})`,
  lower: ([x]) => x && expr`toLower(${x})`,
  upper: ([x]) => x && expr`toUpper(${x})`,
}

const REFUSED: Record<string, string> = {
  percentiledisc: 'percentileDisc; use percentileCont, or ORDER BY with SKIP and LIMIT',
  point: 'points; keep latitude and longitude as two numbers',
  'point.distance': 'points; keep latitude and longitude as two numbers',
  haversin: 'haversin; use (1 - cos(x)) / 2',
  cot: 'cot; use 1 / tan(x)',
  randomuuid: 'randomUUID; make ids where the parameters are made',
  valuetype: 'valueType; a property has one type in this graph',
  normalize: 'normalize; texts are stored in NFC',
  file: 'file(), for it reads no files; send rows as a parameter, UNWIND $rows AS row',
  linenumber: 'linenumber(), for it reads no files; send rows as a parameter, UNWIND $rows AS row',
}

/** What is refused by how its arguments are written. */
const WRONG: Record<string, (call: Call) => [what: string, instead: string] | false | undefined> = {
  substring: negative,
  left: negative,
  right: negative,
  ltrim: characters,
  rtrim: characters,
  btrim: characters,
  split: ({ args: [, by] }) =>
    (by?.kind === 'List' || (by?.kind === 'Text' && by.text.length === 2)) && [
      'split but by one text',
      "split(x, ',') or [i IN range(0, size(x) - 1) | substring(x, i, 1)]",
    ],
  range: ({ args: [, , step] }) => step?.kind === 'Number' && Number(step.text) === 0 && ['range by 0', 'a step of 1'],
  percentilecont: percentile,
  tostring: ({ args: [x] }) =>
    (x?.kind === 'List' || x?.kind === 'Map') && ['text of lists and maps', 'toStringList(x)'],
  size: ({ args: [x] }) => x?.kind === 'Pattern' && ['size of a pattern', 'COUNT { (a)-->() }'],
  exists: ({ args: [x] }) => x?.kind === 'Property' && ['exists(n.x)', 'n.x IS NOT NULL'],
}

function negative({ args }: Call): [string, string] | false {
  return (
    args.slice(1).some(arg => arg.kind === 'Unary') && [
      'part of a text that starts or ends before it',
      'positions from 0',
    ]
  )
}
function characters({ args }: Call): [string, string] | false {
  return args.length > 1 && ['trimming of other characters than blanks', "replace(x, 'a', '')"]
}
/** The engine reads the share when it plans the query. */
function percentile({ name, args: [, share] }: Call): [string, string] | false {
  if (share?.kind !== 'Number') return [`${name} but to a number written out`, `${name}(x, 0.5)`]
  return Number(share.text) > 1 && ['percentile beyond 1', 'a number from 0 to 1']
}

/** A call in terms of the engine's functions. `call` is the one in the query, `args` are rewritten. */
export function functionCall(call: Call, args: Expression[], types: Type[]): Expression | undefined {
  const name = call.name.toLowerCase()
  const refused = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined
  if (refused) throw new SyntaxFailure(`The embedded store has no ${refused}`, call.from)
  const wrong = Object.hasOwn(WRONG, name) && WRONG[name]?.(call)
  if (wrong) refuse(call, ...wrong)
  if (
    types[0]?.of === 'null' &&
    /^(nodes|relationships|length|startnode|endnode|labels|type|keys|properties)$/.test(name)
  )
    return expr`null`
  if (isMaker(name)) return moment(call, args[0], types[0] ?? { of: 'any' })
  if (/^(date|datetime|localdatetime|time|localtime|duration)\./.test(name)) return temporalFunction(call, args, types)
  if (name === 'round') return rounded(call, args)
  if (name === 'percentilecont' && args[0] && /^[01](\.0+)?$/.test(sourceOf(args[1] as Expression)))
    return expr`${Number(sourceOf(args[1] as Expression)) ? 'max' : 'min'}(${args[0]})`
  return Object.hasOwn(MEANINGS, name) ? MEANINGS[name]?.(args, types) : undefined
}

/** One argument rounds halves up; two round them away from zero, by the decimal digits as they are read. */
function rounded(call: Call, [x, digits, mode]: Expression[]): Expression | undefined {
  if (!x) return undefined
  if (!digits) return expr`floor(${x} + 0.5)`
  if (mode || digits.kind !== 'Number' || !/^\d$/.test(digits.text))
    refuse(call, 'round but to a literal number of digits from 0 to 9, in the mode HALF_UP', 'round(x, 2)')
  const factor = `${10 ** Number((digits as { text: string }).text)}.0`
  return expr`round(${x} * ${factor} * 1.0000000000000002) / ${factor}`
}
