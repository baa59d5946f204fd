import type { Call, Expression, MapEntry } from '../../../cypher/ast.ts'
import { sourceOf } from '../../../cypher/check.ts'
import { refuse } from '../../../cypher/syntax-failure.ts'
import type { Type } from '../../../cypher/types.ts'
import { expr, failing, once } from './template.ts'

const DAY = String.raw`\d{4}-\d\d-\d\d`
const CLOCK = String.raw`\d\d:\d\d(?::\d\d(?:\.\d{1,6}0*)?)?`
const OFFSET = String.raw`(?:Z|[+-]\d\d:\d\d)`
/** The temporal literals that the engine parses; it returns null for all others, where Neo4j parses more of them and fails on the rest. */
const READ: Record<string, RegExp> = {
  date: new RegExp(`^${DAY}$`),
  datetime: new RegExp(`^${DAY}(?:T${CLOCK}${OFFSET}?)?$`),
  localdatetime: new RegExp(`^${DAY}T${CLOCK}$`),
  time: new RegExp(`^${CLOCK}${OFFSET}?$`),
  localtime: new RegExp(`^${CLOCK}$`),
  duration: /^-?P[\dYMWDTH]+(?:\d\.\d+S|S)?$/i,
}
const EXAMPLES: Record<string, string> = {
  date: "date('2018-12-13')",
  datetime: "datetime('2018-12-13T10:00:00Z')",
  localdatetime: "localdatetime('2018-12-13T10:00:00')",
  time: "time('10:00:00+01:00')",
  localtime: "localtime('10:00:00')",
  duration: 'duration({days: 1, hours: 12})',
}
const SPANS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds']
/** The keys that the engine reads in a map; it ignores all others. */
const KEYS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'timezone']
const UNITS = new Set(['year', 'quarter', 'month', 'week', 'day'])

export const isMaker = (name: string): boolean => Object.hasOwn(EXAMPLES, name)

/** `date(x)`, `duration(x)` and their like. `value` is the rewritten argument of `call`; undefined leaves the call as it is. */
export function moment(call: Call, value: Expression | undefined, type: Type): Expression | undefined {
  const maker = call.name.toLowerCase()
  const [given] = call.args
  const unread = (): never => refuse(call, `${maker} of this value`, EXAMPLES[maker] as string)
  if (!given || !value) return undefined
  if (given.kind === 'Text') {
    const text = given.text.slice(1, -1)
    if (/T\d\d:?\d\d.*\[\w+/.test(text))
      refuse(call, 'named time zones', "an offset, datetime('2018-12-13T10:00:00+01:00')")
    if (!READ[maker]?.test(text)) unread()
    const [year, month, day] = text.slice(0, 10).split('-').map(Number)
    if (maker !== 'duration' && /^\d{4}-/.test(text) && !isDay(year ?? 0, month ?? 0, day ?? 0)) unread()
    return undefined
  }
  if (given.kind === 'Map' && value.kind === 'Map') return ofParts(call, value.entries, unread)
  if (given.kind === 'Constant') return undefined
  if (/^local/.test(maker) && ['datetime', 'time'].includes(type.of))
    refuse(call, `${maker} of a moment with a zone`, EXAMPLES[maker] as string)
  if (type.of === maker) return value
  return read(maker, value)
}

/** A moment from its parts. */
function ofParts(call: Call, entries: readonly MapEntry[], unread: () => never): Expression | undefined {
  const maker = call.name.toLowerCase()
  const given = new Map(entries.flatMap(({ key, value }) => (value ? [[key.toLowerCase(), value] as const] : [])))
  const whole = (key: string) => {
    const value = given.get(key)
    return value?.kind === 'Number' && /^\d+$/.test(value.text) ? Number(value.text) : undefined
  }
  if (maker === 'duration') {
    for (const [key, value] of given) if (!SPANS.includes(key) || /^-?\d*\.\d+$/.test(sourceOf(value))) unread()
  } else {
    const zone = given.get('timezone')
    if (zone?.kind === 'Text' && !/^['"](Z|[+-]\d\d:\d\d)['"]$/.test(zone.text))
      refuse(call, 'named time zones', "an offset, {…, timezone: '+01:00'}")
    const other = [...given.keys()].find(key => !KEYS.includes(key))
    if (other !== undefined) return inCalendar(call, given, other)
    for (const [key, most] of [
      ['hour', 23],
      ['minute', 59],
      ['second', 59],
    ] as const)
      if ((whole(key) ?? 0) > most) unread()
    const parts = ['year', 'month', 'day'].map(key => (given.has(key) ? whole(key) : 1))
    if (!parts.includes(undefined) && !isDay(...(parts as [number, number, number]))) unread()
  }
  const constant = [...given.values()].every(({ kind }) => kind === 'Number' || kind === 'Text' || kind === 'Unary')
  return constant ? undefined : read(maker, { kind: 'Map', entries: [...entries], from: call.from, to: call.to })
}

/** A moment that is known only at run time; the engine returns null for what it cannot parse. */
function read(maker: string, x: Expression): Expression {
  return once(x, value => {
    const plain = expr`${maker}(${value})`
    // A year or a month is its first day.
    const all =
      maker === 'date' && x.kind !== 'Map'
        ? expr`coalesce(${plain}, date(${value} + '-01'), date(${value} + '-01-01'))`
        : plain
    const fails = failing(`The embedded store reads no ${maker} of this value; write it in full, as in ISO 8601`)
    return expr`CASE WHEN ${value} IS NOT NULL AND ${all} IS NULL THEN ${fails} ELSE ${all} END`
  })
}

/**
 * `date({year, quarter})`, `date({year, week})` and `date({year, ordinalDay})`, computed from a date that the engine supports. Refused for numbers
 * that are not literals, or that do not exist in every year: Neo4j fails there, and adding days would not.
 */
function inCalendar(call: Call, given: ReadonlyMap<string, Expression>, unread: string): Expression {
  const maker = call.name.toLowerCase()
  const year = given.get('year')
  const keys = [...given.keys()]
    .filter(key => key !== 'year')
    .sort()
    .join()
  const number = (key: string, most: number): string => {
    const value = given.get(key)
    const read = value === undefined ? 1 : value.kind === 'Number' && /^\d+$/.test(value.text) ? Number(value.text) : 0
    if (read < 1 || read > most || maker !== 'date' || !year)
      refuse(call, `${maker}({${unread}: …}) of these values`, `${maker}({year, month, day …})`)
    return String(read)
  }
  const first = (month: string) => read('date', expr`{year: ${year as Expression}, month: ${month}, day: 1}`)
  switch (keys) {
    case 'ordinalday':
      return expr`${first('1')} + duration({days: ${number('ordinalday', 365)} - 1})`
    case 'quarter':
    case 'dayofquarter,quarter':
      return expr`${first(String(3 * Number(number('quarter', 4)) - 2))} + duration({days: ${number('dayofquarter', 90)} - 1})`
    case 'week':
    case 'dayofweek,week': {
      const days = String(7 * (Number(number('week', 52)) - 1) + Number(number('dayofweek', 7)))
      // The fourth of January lies in the first week of every year.
      const fourth = expr`${first('1')} + duration({days: 3})`
      return expr`head([__fourth IN [${fourth}] | __fourth + duration({days: ${days} - __fourth.dayOfWeek})])`
    }
    default:
      return refuse(call, `${maker}({${unread}: …}) of these values`, `${maker}({year, month, day …})`)
  }
}

/** `date.truncate`, `duration.between` and their like. */
export function temporalFunction(call: Call, args: readonly Expression[], types: readonly Type[]): Expression {
  const name = call.name.toLowerCase()
  const [a, b] = args
  if (name === 'date.truncate') return truncated(call, a, b)
  if (!/^duration\.(between|inmonths|indays)$/.test(name))
    refuse(call, name, 'date(…), datetime(…), duration({…}) and their components')
  if (!a || !b || args.length !== 2 || types.some(({ of }) => of !== 'date'))
    return refuse(call, `${name} between anything but dates`, 'date(a) and date(b) as its arguments')
  // Of a date that is null there is none, and no map of it either.
  const counted = (unit: string, count: Expression) =>
    expr`duration(head([__many IN [${count}] WHERE __many IS NOT NULL | {${unit}: __many}]))`
  if (name === 'duration.indays') return counted('days', expr`head([__span IN [${b} - ${a}] | __span.days])`)
  return once(a, from =>
    once(b, to => {
      if (name === 'duration.inmonths') return counted('months', months(from, to))
      const rest = expr`head([__span IN [${to} - (${from} + duration({months: __whole}))] | duration({months: __whole, days: __span.days})])`
      return expr`head([__whole IN [${months(from, to)}] WHERE __whole IS NOT NULL | ${rest}])`
    }),
  )
}

function truncated(call: Call, unitText: Expression | undefined, date: Expression | undefined): Expression {
  const unit = unitText?.kind === 'Text' ? unitText.text.slice(1, -1).toLowerCase() : ''
  if (!UNITS.has(unit) || !date || call.args.length !== 2)
    return refuse(
      call,
      'date.truncate of this unit',
      "date.truncate('year' | 'quarter' | 'month' | 'week' | 'day', date)",
    )
  const from = (day: Expression) => expr`head([__day IN [date(${date})] | ${day}])`
  if (unit === 'week') return from(expr`__day - duration({days: __day.dayOfWeek - 1})`)
  if (unit === 'quarter') return from(expr`date({year: __day.year, month: 3 * __day.quarter - 2, day: 1})`)
  return expr`date_trunc(${unitText as Expression}, date(${date}))`
}

/** Full months from one date to another, rounded towards zero, as Neo4j counts them. */
function months(from: Expression, to: Expression): Expression {
  const whole = expr`(__to.year - __from.year) * 12 + __to.month - __from.month`
  return expr`head([__from IN [${from}] | head([__to IN [${to}] | CASE WHEN __to >= __from THEN ${whole} - (CASE WHEN __to.day < __from.day THEN 1 ELSE 0 END) ELSE ${whole} + (CASE WHEN __to.day > __from.day THEN 1 ELSE 0 END) END])])`
}

/** What the engine calls a component of a moment. */
const COMPONENTS: Record<string, string> = { weekday: 'dayOfWeek', quarterday: 'dayOfQuarter' }
const DATE_PARTS = /^(year|quarter|month|week|weekyear|day|ordinalday|dayofweek|weekday|dayofquarter|quarterday)$/i
const TIME_PARTS = /^(hour|minute|second|millisecond|microsecond|nanosecond)$/i

/** `x.year` of a moment, where the engine reads a component of a variable only. `object`: the rewritten one. */
export function component(
  node: Extract<Expression, { kind: 'Property' }>,
  object: Expression,
  type: Type,
): Expression | undefined {
  const other = COMPONENTS[node.key.toLowerCase()]
  if (type.of === 'any')
    return other && object.kind === 'Variable' ? expr`coalesce(${object}.${node.key}, ${object}.${other})` : undefined
  const dated = type.of === 'date' || type.of.endsWith('datetime')
  if (!dated && DATE_PARTS.test(node.key) && type.of !== 'duration')
    refuse(node, `${node.key} of a ${type.of}`, 'a component that it has')
  if (type.of === 'date' && TIME_PARTS.test(node.key))
    refuse(node, `${node.key} of a date`, 'datetime(…), or a component that it has')
  const key = other ?? node.key
  return object.kind === 'Variable' ? expr`${object}.${key}` : expr`head([__moment IN [${object}] | __moment.${key}])`
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
