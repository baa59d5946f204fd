import { argumentsOf, isRewritten, openingBracket, REWRITTEN_MARK, type RewriteRule, sourceOf } from './expression.ts'
import { closingBracket, refuseUnsupported, type Token } from './tokens.ts'

const MAKERS = new Set(['date', 'datetime', 'localdatetime', 'time', 'localtime', 'duration', 'date_trunc'])
const UNITS = new Set(['year', 'quarter', 'month', 'week', 'day'])
const COMPONENTS: Record<string, string> = { weekday: 'dayOfWeek', quarterday: 'dayOfQuarter' }

/** `date(x).year`, where the engine reads a component of a variable only. */
export const components: RewriteRule = (text, tokens) => {
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i]?.text !== '.' || tokens[i - 1]?.text !== ')' || tokens[i + 1]?.kind !== 'word') continue
    const name = openingBracket(tokens, i - 1) - 1
    if (name < 0 || !MAKERS.has(tokens[name]?.text.toLowerCase() ?? '') || tokens[name - 1]?.text === '.') continue
    const property = (tokens[i + 1] as Token).text
    return [
      {
        from: (tokens[name] as Token).at,
        to: (tokens[i + 1] as Token).end,
        text: `head([moment IN [${sourceOf(text, tokens, name, i - 1)}] | moment.${COMPONENTS[property.toLowerCase()] ?? property}])`,
      },
    ]
  }
  return undefined
}

/** `d.weekDay`, which has another name in the engine. */
export const weekDays: RewriteRule = (text, tokens) => {
  for (let i = 2; i < tokens.length; i++) {
    const other = COMPONENTS[tokens[i]?.text.toLowerCase() ?? '']
    const name = tokens[i - 2]
    if (!other || tokens[i - 1]?.text !== '.' || name?.kind !== 'word' || isRewritten(text, tokens[i] as Token))
      continue
    if (tokens[i - 3]?.text === '.') continue
    const { text: asked, end } = tokens[i] as Token
    return [{ from: name.at, to: end, text: `coalesce(${name.text}.${asked}${REWRITTEN_MARK}, ${name.text}.${other})` }]
  }
  return undefined
}

/** `duration.inDays(a, b)`, `duration.inMonths`, `duration.between` of dates, and `date.truncate`. */
export const moments: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 3 < tokens.length; i++) {
    const type = tokens[i]?.text.toLowerCase() ?? ''
    if (!MAKERS.has(type) || tokens[i + 1]?.text !== '.' || tokens[i + 3]?.text !== '(') continue
    if (tokens[i - 1]?.text === '.') continue
    const member = (tokens[i + 2] as Token).text.toLowerCase()
    const spans = argumentsOf(tokens, i + 3)
    const args = spans.map(({ from, to }) => sourceOf(text, tokens, from, to))
    const end = tokens[closingBracket(tokens, i + 3)] as Token
    const become = (meaning: string) => [{ from: (tokens[i] as Token).at, to: end.end, text: meaning }]
    const [a = '', b = ''] = args
    if (type === 'duration' && ['between', 'inmonths', 'indays'].includes(member)) {
      const dates = args.length === 2 && spans.every(({ from }) => tokens[from]?.text.toLowerCase() === 'date')
      if (!dates)
        refuseUnsupported(
          text,
          tokens[i],
          `duration.${member} between anything but date(…) calls`,
          'date(a) and date(b) as its arguments',
        )
      // Of a date that is null there is none, and no map of it either.
      const counted = (unit: string, count: string) =>
        become(`duration(head([many IN [${count}] WHERE many IS NOT NULL | {${unit}: many}]))`)
      if (member === 'indays') return counted('days', `head([span IN [(${b}) - (${a})] | span.days])`)
      if (member === 'inmonths') return counted('months', months(a, b))
      return become(
        `head([whole IN [${months(a, b)}] WHERE whole IS NOT NULL | head([span IN [(${b}) - ((${a}) + duration({months: whole}))] | duration({months: whole, days: span.days})])])`,
      )
    }
    if (type === 'date' && member === 'truncate') {
      const unit = /^['"](\w+)['"]$/.exec(a)?.[1]?.toLowerCase()
      if (!unit || !UNITS.has(unit) || args.length !== 2)
        refuseUnsupported(
          text,
          tokens[i],
          'date.truncate of this unit',
          "date.truncate('year' | 'quarter' | 'month' | 'week' | 'day', date)",
        )
      const from = (day: string) => `head([day IN [date(${b})] | ${day}])`
      if (unit === 'week') return become(from('day - duration({days: day.dayOfWeek - 1})'))
      if (unit === 'quarter') return become(from('date({year: day.year, month: 3 * day.quarter - 2, day: 1})'))
      return become(`date_trunc(${a}, date(${b}))`)
    }
    refuseUnsupported(text, tokens[i], `${type}.${member}`, 'date(…), datetime(…), duration({…}) and their components')
  }
  return undefined
}

/** Full months from one date to another, rounded towards zero, as Neo4j counts them. */
function months(a: string, b: string): string {
  const whole = '(t.year - f.year) * 12 + t.month - f.month'
  return `head([f IN [${a}] | head([t IN [${b}] | CASE WHEN t >= f THEN ${whole} - (CASE WHEN t.day < f.day THEN 1 ELSE 0 END) ELSE ${whole} + (CASE WHEN t.day > f.day THEN 1 ELSE 0 END) END])])`
}

/** A time with the name of its zone, which the engine reads as null, or without its zone, which it would move to UTC. */
export const namedZones: RewriteRule = (text, tokens) => {
  tokens.forEach((token, i) => {
    if (token.kind === 'string' && /T\d\d:?\d\d.*\[\w+/.test(token.text) && tokens[i - 1]?.text === '(')
      refuseUnsupported(text, tokens[i], 'named time zones', "an offset, datetime('2018-12-13T10:00:00+01:00')")
    const zone = token.text.toLowerCase() === 'timezone' && tokens[i + 1]?.text === ':' ? tokens[i + 2] : undefined
    if (zone?.kind === 'string' && !/^['"](Z|[+-]\d\d:\d\d)['"]$/.test(zone.text))
      refuseUnsupported(text, tokens[i], 'named time zones', "an offset, {…, timezone: '+01:00'}")
    if (
      /^local(date)?time$/i.test(token.text) &&
      tokens[i + 1]?.text === '(' &&
      /^datetime|time$/i.test(tokens[i + 2]?.text ?? '')
    )
      refuseUnsupported(
        text,
        tokens[i],
        `${token.text} of a moment with a zone`,
        "localdatetime('2018-12-13T10:00:00')",
      )
  })
  return undefined
}
