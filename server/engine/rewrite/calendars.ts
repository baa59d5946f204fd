import { argumentsOf, type RewriteRule, sourceOf } from './expression.ts'
import { closingBracket, syntaxErrorAt, type Token } from './tokens.ts'

const MAKERS = ['date', 'datetime', 'localdatetime', 'time', 'localtime']
/** The keys that the engine reads in a map; it ignores all others. */
const READ = ['year', 'month', 'day', 'hour', 'minute', 'second', 'timezone']

/** `date({year, quarter})`, `date({year, week})` and `date({year, ordinalDay})`, computed from a date that the engine supports. */
export const calendars: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const maker = tokens[i]?.text.toLowerCase() ?? ''
    if (!MAKERS.includes(maker) || tokens[i + 1]?.text !== '(' || tokens[i + 2]?.text !== '{') continue
    if (tokens[i - 1]?.text === '.' || tokens[i - 1]?.text === ':') continue
    const given = new Map(
      argumentsOf(tokens, i + 2)
        .filter(({ from, to }) => tokens[from + 1]?.text === ':' && to > from + 1)
        .map(({ from, to }) => [(tokens[from] as Token).text.toLowerCase(), sourceOf(text, tokens, from + 2, to)]),
    )
    const unread = [...given.keys()].find(key => !READ.includes(key))
    if (unread === undefined) continue
    const meaning = maker === 'date' ? counted(given) : undefined
    if (!meaning)
      throw syntaxErrorAt(
        text,
        (tokens[i] as Token).at,
        `The embedded store has no ${maker}({${unread}: …}) of these values; write ${maker}({year, month, day …})`,
      )
    const end = tokens[closingBracket(tokens, i + 1)] as Token
    return [{ from: (tokens[i] as Token).at, to: end.end, text: meaning }]
  }
  return undefined
}

/** `undefined` for numbers that are not literals, or that do not exist in every year: Neo4j fails there, and adding days would not. */
function counted(given: Map<string, string>): string | undefined {
  const { year, ...rest } = Object.fromEntries(given)
  if (year === undefined) return undefined
  const keys = Object.keys(rest).sort().join()
  const number = (key: string, most: number): number | undefined => {
    const value = rest[key] === undefined ? 1 : /^\d+$/.test(rest[key]) ? Number(rest[key]) : 0
    return value >= 1 && value <= most ? value : undefined
  }
  if (keys === 'ordinalday') {
    const day = number('ordinalday', 365)
    return day ? `(date({year: ${year}, month: 1, day: 1}) + duration({days: ${day - 1}}))` : undefined
  }
  if (keys === 'quarter' || keys === 'dayofquarter,quarter') {
    const [quarter, day] = [number('quarter', 4), number('dayofquarter', 90)]
    if (!quarter || !day) return undefined
    return `(date({year: ${year}, month: ${3 * quarter - 2}, day: 1}) + duration({days: ${day - 1}}))`
  }
  if (keys === 'week' || keys === 'dayofweek,week') {
    const [week, day] = [number('week', 52), number('dayofweek', 7)]
    if (!week || !day) return undefined
    // The fourth of January lies in the first week of every year.
    return `head([fourth IN [date({year: ${year}, month: 1, day: 4})] | fourth + duration({days: ${7 * (week - 1) + day} - fourth.dayOfWeek})])`
  }
  return undefined
}
