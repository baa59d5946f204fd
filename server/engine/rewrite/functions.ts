import {
  argumentsOf,
  failingExpression,
  isRewritten,
  REWRITTEN_MARK,
  type RewriteRule,
  sourceOf,
  type TextEdit,
} from './expression.ts'
import { closingBracket, isKeyword, syntaxErrorAt, type Token } from './tokens.ts'

/**
 * A function of Neo4j in terms of the engine's own; `args` are source texts. The result may call the same function only in the spelling
 * `seen`, which is not rewritten again. `undefined` leaves the call unchanged.
 */
type Meaning = (args: string[]) => string | undefined

const seen = {
  toString: 'toSTRING',
  toInteger: 'toINTEGER',
  toFloat: 'toFLOAT',
  toBoolean: 'toBOOLEAN',
  round: 'rOUND',
  ceil: 'cEIL',
  floor: 'fLOOR',
  substring: 'sUBSTRING',
  left: 'lEFT',
  right: 'rIGHT',
  date: 'dATE',
  datetime: 'dATETIME',
  localdatetime: 'lOCALDATETIME',
  time: 'tIME',
  localtime: 'lOCALTIME',
  duration: 'dURATION',
  sum: 'sUM',
  stDev: 'stDEV',
  stDevP: 'stDEVP',
}
const SEEN = new Set(Object.values(seen))

/** Only for a float is the result a half here, whatever its size; for everything else it is false or null. */
const isFloat = (x: string) => `((${x}) - (${x}) + 1) / 2 = 0.5`

const truth = (x: string) =>
  `CASE WHEN (${x}) - (${x}) = 0 THEN (${x}) <> 0 ELSE coalesce(${seen.toBoolean}(${x}), ${seen.toBoolean}(trim(${x}))) END`

/** A substring that fails for a negative start, as in Neo4j; the engine truncates. */
const part =
  (name: 'substring' | 'left' | 'right'): Meaning =>
  ([x, ...bounds]) => {
    const unsure = bounds.filter(bound => !/^\d+$/.test(bound)).map(bound => `(${bound}) < 0`)
    if (!x || !unsure.length) return undefined
    const fails = failingExpression(`The embedded store has no ${name} from before the text; write positions from 0`)
    return `CASE WHEN ${unsure.join(' OR ')} THEN ${fails} ELSE ${seen[name]}(${[x, ...bounds].join(', ')}) END`
  }

/** A temporal value made from an expression that is known only at run time; the engine returns null for what it cannot parse. */
const moment =
  (name: 'date' | 'datetime' | 'localdatetime' | 'time' | 'localtime' | 'duration'): Meaning =>
  ([x, ...more]) => {
    // Literals have been checked already (`literalMoments`).
    if (
      !x ||
      more.length ||
      (/^(?:'[^']*'|"[^"]*"|null|[a-z]+\(\)|\{[\s:,\w-]*\})$/i.test(x) && !/:\s*[a-z_]/i.test(x))
    )
      return undefined
    const read = `${seen[name]}(${x})`
    // A year or a month is its first day.
    const all =
      name === 'date' && !x.startsWith('{')
        ? `coalesce(${read}, ${seen.date}((${x}) + '-01'), ${seen.date}((${x}) + '-01-01'))`
        : read
    const fails = failingExpression(
      `The embedded store reads no ${name} of this value; write it in full, as in ISO 8601`,
    )
    return `CASE WHEN (${x}) IS NOT NULL AND ${all} IS NULL THEN ${fails} ELSE ${all} END`
  }

const MEANINGS: Record<string, Meaning> = {
  substring: part('substring'),
  left: part('left'),
  right: part('right'),
  date: moment('date'),
  datetime: moment('datetime'),
  localdatetime: moment('localdatetime'),
  time: moment('time'),
  localtime: moment('localtime'),
  duration: moment('duration'),
  // Over no rows 0, where the engine says null.
  sum: ([x]) => x && `coalesce(${seen.sum}(${x}), 0)`,
  stdev: ([x]) => x && `coalesce(${seen.stDev}(${x}), 0.0)`,
  stdevp: ([x]) => x && `coalesce(${seen.stDevP}(${x}), 0.0)`,
  // Of whole numbers too a float.
  ceil: ([x]) => x && `${seen.ceil}((${x}) * 1.0)`,
  floor: ([x]) => x && `${seen.floor}((${x}) * 1.0)`,
  isnan: ([x]) => x && `((${x}) <> (${x}))`,
  percentilecont: ([x, p]) => {
    if (!x || !/^[01](\.0+)?$/.test(p ?? '')) return undefined
    return `${Number(p) ? 'max' : 'min'}(${x})`
  },
  char_length: ([x]) => x && `size(${x})`,
  character_length: ([x]) => x && `size(${x})`,
  isempty: ([x]) => x && `(size(coalesce(keys(${x}), ${x})) = 0)`,
  nullif: ([a, b]) => a && b && `CASE WHEN (${a}) = (${b}) THEN null ELSE (${a}) END`,
  // '4.9' is 4.
  tointeger: ([x]) => x && `coalesce(${seen.toInteger}(${x}), ${seen.toInteger}(${seen.toFloat}(${x})))`,
  tostringornull: ([x]) =>
    x && `CASE WHEN size(${x}) IS NOT NULL AND ((${x}) STARTS WITH '') IS NULL THEN null ELSE toString(${x}) END`,
  tointegerornull: ([x]) => x && `toInteger(${x})`,
  tofloatornull: ([x]) => x && `toFloat(${x})`,
  // Whole numbers but 0 are true.
  toboolean: ([x]) =>
    x &&
    `CASE WHEN ${isFloat(x)} THEN ${failingExpression('The embedded store makes no boolean of a float; write x <> 0.0')} ELSE ${truth(x)} END`,
  tobooleanornull: ([x]) => x && `CASE WHEN ${isFloat(x)} THEN null ELSE ${truth(x)} END`,
  tobooleanlist: ([x]) => x && `[each IN (${x}) | toBooleanOrNull(each)]`,
  // A text may come between blanks.
  tofloat: ([x]) => x && `coalesce(${seen.toFloat}(${x}), ${seen.toFloat}(trim(${x})))`,
  tostringlist: ([x]) => x && `[each IN (${x}) | toString(each)]`,
  tointegerlist: ([x]) => x && `[each IN (${x}) | toInteger(each)]`,
  tofloatlist: ([x]) => x && `[each IN (${x}) | toFloat(each)]`,
  // A whole float keeps its '.0'. Where Java turns to exponents, the engine writes out all digits.
  tostring: ([x]) => {
    if (!x) return undefined
    const written = `${seen.toString}(${x})`
    const sized = `abs(${x}) >= 1e7 OR (abs(${x}) < 0.001 AND (${x}) <> 0)`
    const fails = failingExpression(
      'The embedded store writes no float of this size as Neo4j does; write toString(round(x, 2))',
    )
    const float = `CASE WHEN ${sized} THEN ${fails} WHEN ${written} CONTAINS '.' THEN ${written} ELSE ${written} + '.0' END`
    const infinite = `${written} IN ['inf', '-inf'] AND (${x}) - (${x}) IS NOT NULL`
    return `CASE WHEN ${isFloat(x)} THEN ${float} WHEN ${infinite} THEN replace(${written}, 'inf', 'Infinity') ELSE ${written} END`
  },
  // One argument rounds halves up; two round them away from zero, by the decimal digits as they are read.
  round: ([x, digits, mode]) => {
    if (!x || mode) return undefined
    if (digits === undefined) return `${seen.floor}((${x}) + 0.5)`
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
  file: 'file(), for it reads no files; send rows as a parameter, UNWIND $rows AS row',
  linenumber: 'linenumber(), for it reads no files; send rows as a parameter, UNWIND $rows AS row',
}

/** Calls of functions that the engine answers differently or does not have. */
export const functionCalls: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || tokens[i + 1]?.text !== '(' || SEEN.has(token.text)) continue
    const before = tokens[i - 1]?.text
    if (before === ':' || before === '$' || before === '.') continue
    const name = token.text.toLowerCase()
    const refused = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined
    if (refused) throw syntaxErrorAt(text, token.at, `The embedded store has no ${refused}`)
    if (!Object.hasOwn(MEANINGS, name)) continue
    const args = argumentsOf(tokens, i + 1).map(({ from, to }) => sourceOf(text, tokens, from, to))
    const meaning = MEANINGS[name]?.(args)
    if (!meaning) {
      if (name === 'round')
        throw syntaxErrorAt(
          text,
          token.at,
          `The embedded store has no round but to a literal number of digits from 0 to 9, in the mode HALF_UP; write round(x, 2)`,
        )
      continue
    }
    const end = (tokens[closingBracket(tokens, i + 1)] ?? tokens.at(-1)) as Token
    return [{ from: token.at, to: end.end, text: meaning }]
  }
  return undefined
}

/** `LIMIT toInteger($n)` as `LIMIT $n`: the engine takes a number or a parameter there. */
export const limitExpressions: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const { upper } = tokens[i] as Token
    if (upper !== 'LIMIT' && upper !== 'SKIP') continue
    if (tokens[i + 1]?.text.toLowerCase() !== 'tointeger' || tokens[i + 2]?.text !== '(') continue
    const end = closingBracket(tokens, i + 2)
    const inner = sourceOf(text, tokens, i + 3, end - 1)
    if (!/^(\d+|\$\w+)$/.test(inner)) continue
    return [edit(tokens, i + 1, end, inner)]
  }
  return undefined
}

/** `o {.name, members}` as `o {.name, members: members}`. */
export const mapProjections: RewriteRule = (text, tokens) => {
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.text !== '{') continue
    const before = tokens[i - 1] as Token
    if (before.kind !== 'word' && before.kind !== 'name') continue
    if (['EXISTS', 'COUNT', 'COLLECT', 'CALL'].includes(before.upper)) continue
    for (const { from, to } of argumentsOf(tokens, i)) {
      const item = tokens[from] as Token
      if (from !== to || (item.kind !== 'word' && item.kind !== 'name') || text.startsWith(REWRITTEN_MARK, item.end))
        continue
      return [{ from: item.end, to: item.end, text: `: ${item.text}` }]
    }
  }
  return undefined
}

/** `n {.name}` of a node that an OPTIONAL MATCH did not find is null, where the engine makes a map of nulls. */
export const missingNodes: RewriteRule = (text, tokens) => {
  if (!tokens.some((_, i) => isKeyword(tokens, i, 'OPTIONAL'))) return undefined
  for (let i = 1; i < tokens.length; i++) {
    const name = tokens[i - 1] as Token
    if (tokens[i]?.text !== '{' || (name.kind !== 'word' && name.kind !== 'name') || isRewritten(text, name)) continue
    if (tokens[i + 1]?.text !== '.' || tokens[i - 2]?.text === ':') continue
    const end = closingBracket(tokens, i)
    const projection = `${name.text}${REWRITTEN_MARK} ${sourceOf(text, tokens, i, end)}`
    const whole = `CASE WHEN ${name.text} IS NULL THEN null ELSE ${projection} END`
    return [edit(tokens, i - 1, end, whole)]
  }
  return undefined
}

function edit(tokens: Token[], from: number, to: number, text: string): TextEdit {
  return { from: (tokens[from] as Token).at, to: (tokens[to] as Token).end, text }
}
