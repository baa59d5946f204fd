import { BoltFailure } from '../errors.ts'
import { argumentsOf, DONE, type Edit, type Rule, source } from './expression.ts'
import { closing, place, type Token } from './tokens.ts'

/**
 * What Neo4j's function means in the engine's own: `args` are source texts. The result may call the same function only in the
 * spelling given as `seen`, which is passed over. `undefined` leaves the call as it is.
 */
type Meaning = (args: string[]) => string | undefined

const seen = {
  toString: 'toSTRING',
  toInteger: 'toINTEGER',
  round: 'ROUND',
  sum: 'sUM',
  stDev: 'stDEV',
  stDevP: 'stDEVP',
}
const SEEN = new Set(Object.values(seen))

/** Of numbers only a float gives a half here, whatever its size; everything else gives false or null. */
const isFloat = (x: string) => `((${x}) - (${x}) + 1) / 2 = 0.5`

const MEANINGS: Record<string, Meaning> = {
  // Over no rows 0, where the engine says null.
  sum: ([x]) => x && `coalesce(${seen.sum}(${x}), 0)`,
  stdev: ([x]) => x && `coalesce(${seen.stDev}(${x}), 0.0)`,
  stdevp: ([x]) => x && `coalesce(${seen.stDevP}(${x}), 0.0)`,
  isempty: ([x]) => x && `(size(coalesce(keys(${x}), ${x})) = 0)`,
  nullif: ([a, b]) => a && b && `CASE WHEN (${a}) = (${b}) THEN null ELSE (${a}) END`,
  // '4.9' is 4.
  tointeger: ([x]) => x && `coalesce(${seen.toInteger}(${x}), ${seen.toInteger}(toFloat(${x})))`,
  tostringornull: ([x]) => x && `toString(${x})`,
  tointegerornull: ([x]) => x && `toInteger(${x})`,
  tofloatornull: ([x]) => x && `toFloat(${x})`,
  tobooleanornull: ([x]) => x && `toBoolean(${x})`,
  tostringlist: ([x]) => x && `[each IN (${x}) | toString(each)]`,
  tointegerlist: ([x]) => x && `[each IN (${x}) | toInteger(each)]`,
  tofloatlist: ([x]) => x && `[each IN (${x}) | toFloat(each)]`,
  // A whole float keeps its '.0'; the engine writes large ones out, where Neo4j takes an exponent.
  tostring: ([x]) =>
    x &&
    `CASE WHEN ${isFloat(x)} AND NOT ${seen.toString}(${x}) CONTAINS '.' AND ${seen.toString}(${x}) =~ '-?[0-9]{1,7}' THEN ${seen.toString}(${x}) + '.0' ELSE ${seen.toString}(${x}) END`,
  // One argument rounds halves up; two round them away from zero, by the decimal digits as they are read.
  round: ([x, digits, mode]) => {
    if (!x || mode) return undefined
    if (digits === undefined) return `floor((${x}) + 0.5)`
    if (!/^\d$/.test(digits)) return undefined
    const factor = `${10 ** Number(digits)}.0`
    return `(${seen.round}((${x}) * ${factor} * 1.0000000000000002) / ${factor})`
  },
  btrim: ([x, characters]) => (x && !characters ? `trim(${x})` : undefined),
  lower: ([x]) => x && `toLower(${x})`,
  upper: ([x]) => x && `toUpper(${x})`,
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
}

/** Calls of functions whose answers differ, or that the engine does not know. */
export const functions: Rule = (text, tokens) => {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || tokens[i + 1]?.text !== '(' || SEEN.has(token.text)) continue
    const before = tokens[i - 1]?.text
    if (before === ':' || before === '$' || before === '.') continue
    const name = token.text.toLowerCase()
    const refused = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined
    if (refused)
      throw new BoltFailure(
        'Neo.ClientError.Statement.SyntaxError',
        `The embedded store has no ${refused} (${place(text, token.at)})`,
      )
    if (!Object.hasOwn(MEANINGS, name)) continue
    const args = argumentsOf(tokens, i + 1).map(({ from, to }) => source(text, tokens, from, to))
    const meaning = MEANINGS[name]?.(args)
    if (!meaning) {
      if (name === 'round')
        throw new BoltFailure(
          'Neo.ClientError.Statement.SyntaxError',
          `The embedded store rounds to a literal number of digits from 0 to 9, in the mode HALF_UP (${place(text, token.at)})`,
        )
      continue
    }
    const end = (tokens[closing(tokens, i + 1)] ?? tokens.at(-1)) as Token
    return [{ from: token.at, to: end.end, text: meaning }]
  }
  return undefined
}

/** `LIMIT toInteger($n)` as `LIMIT $n`: the engine takes a number or a parameter there. */
export const limits: Rule = (text, tokens) => {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const { upper } = tokens[i] as Token
    if (upper !== 'LIMIT' && upper !== 'SKIP') continue
    if (tokens[i + 1]?.text.toLowerCase() !== 'tointeger' || tokens[i + 2]?.text !== '(') continue
    const end = closing(tokens, i + 2)
    const inner = source(text, tokens, i + 3, end - 1)
    if (!/^(\d+|\$\w+)$/.test(inner)) continue
    return [edit(tokens, i + 1, end, inner)]
  }
  return undefined
}

/** `o {.name, members}` as `o {.name, members: members}`. */
export const mapProjections: Rule = (text, tokens) => {
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.text !== '{') continue
    const before = tokens[i - 1] as Token
    if (before.kind !== 'word' && before.kind !== 'name') continue
    if (['EXISTS', 'COUNT', 'COLLECT', 'CALL'].includes(before.upper)) continue
    for (const { from, to } of argumentsOf(tokens, i)) {
      const item = tokens[from] as Token
      if (from !== to || (item.kind !== 'word' && item.kind !== 'name') || text.startsWith(DONE, item.end)) continue
      return [{ from: item.end, to: item.end, text: `: ${item.text}` }]
    }
  }
  return undefined
}

function edit(tokens: Token[], from: number, to: number, text: string): Edit {
  return { from: (tokens[from] as Token).at, to: (tokens[to] as Token).end, text }
}
