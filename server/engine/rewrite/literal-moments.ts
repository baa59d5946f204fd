import { argumentsOf, type RewriteRule, sourceOf } from './expression.ts'
import { syntaxErrorAt, type Token } from './tokens.ts'

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
const SPANS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds']
const example: Record<string, string> = {
  date: "date('2018-12-13')",
  datetime: "datetime('2018-12-13T10:00:00Z')",
  localdatetime: "localdatetime('2018-12-13T10:00:00')",
  time: "time('10:00:00+01:00')",
  localtime: "localtime('10:00:00')",
  duration: 'duration({days: 1, hours: 12})',
}

/** Refuses a temporal literal that the engine would parse as null, or without its fraction. */
export const literalMoments: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const maker = tokens[i]?.text.toLowerCase() ?? ''
    const written = Object.hasOwn(example, maker) ? example[maker] : undefined
    if (!written || tokens[i + 1]?.text !== '(' || tokens[i - 1]?.text === '.' || tokens[i - 1]?.text === ':') continue
    if (isRead(maker, text, tokens, i + 2)) continue
    throw syntaxErrorAt(
      text,
      (tokens[i] as Token).at,
      `The embedded store has no ${maker} of this value; write ${written}`,
    )
  }
  return undefined
}

function isRead(maker: string, text: string, tokens: Token[], i: number): boolean {
  const value = tokens[i] as Token
  if (value.text === '{') {
    const given = Object.fromEntries(
      argumentsOf(tokens, i)
        .filter(({ from, to }) => tokens[from + 1]?.text === ':' && to > from + 1)
        .map(({ from, to }) => [(tokens[from] as Token).text.toLowerCase(), sourceOf(text, tokens, from + 2, to)]),
    )
    if (maker === 'duration')
      return Object.entries(given).every(([key, each]) => SPANS.includes(key) && !/^-?\d*\.\d+$/.test(each))
    const { year, month = '1', day = '1' } = given
    const within = (key: string, most: number) => !/^\d+$/.test(given[key] ?? '') || Number(given[key]) <= most
    if (!within('hour', 23) || !within('minute', 59) || !within('second', 59)) return false
    return (
      ![year, month, day].every(each => /^\d+$/.test(each ?? '')) || isDay(Number(year), Number(month), Number(day))
    )
  }
  const pattern = READ[maker]
  if (value.kind !== 'string' || !pattern || tokens[i + 1]?.text !== ')') return true
  const moment = value.text.slice(1, -1)
  if (!pattern.test(moment)) return false
  if (maker === 'duration') return true
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number)
  return !/^\d{4}-/.test(moment) || isDay(year ?? 0, month ?? 0, day ?? 0)
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
