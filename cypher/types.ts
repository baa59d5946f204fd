/** The type of a value, as far as a query shows it. `item` is that of a list; `mixed`: it may be a node or relationship, and something else. */
export type Type = { of: Kind; item?: Type; mixed?: boolean }
export type Kind =
  | 'any'
  | 'null'
  | 'integer'
  | 'float'
  | 'number'
  | 'text'
  | 'boolean'
  | 'node'
  | 'relationship'
  | 'path'
  | 'map'
  | 'list'
  | Moment
  | 'duration'
export type Moment = 'date' | 'datetime' | 'localdatetime' | 'time' | 'localtime'

export const ANY: Type = { of: 'any' }
export const typed = (of: Kind): Type => ({ of })
export const listOf = (item: Type): Type => ({ of: 'list', item })
const MOMENTS = ['date', 'datetime', 'localdatetime', 'time', 'localtime']
export const isMoment = ({ of }: Type): boolean => MOMENTS.includes(of)
export const isNumber = ({ of }: Type): boolean => of === 'integer' || of === 'float' || of === 'number'
export const isUnknown = ({ of }: Type): boolean => of === 'any' || of === 'null'
export const isGraph = ({ of }: Type): boolean => of === 'node' || of === 'relationship' || of === 'path'

/** Whether a value of this type may be one of these kinds, as far as one can tell. */
export function mayBe(type: Type, kinds: readonly Kind[]): boolean {
  if (isUnknown(type) || kinds.includes(type.of)) return true
  if (type.of === 'number') return kinds.includes('integer') || kinds.includes('float')
  return kinds.includes('number') && isNumber(type)
}

/** The type of a value that is one of these. */
export function joined(types: readonly Type[]): Type {
  const known = types.filter(({ of }) => of !== 'null')
  const [first] = known
  if (!first) return types.length ? typed('null') : ANY
  if (known.every(({ of }) => of === first.of))
    return first.of === 'list' ? listOf(joined(known.map(({ item }) => item ?? ANY))) : first
  if (known.some(isGraph) && known.some(type => !isGraph(type))) return { of: 'any', mixed: true }
  return known.every(isNumber) ? typed('number') : ANY
}

type Signature = { takes: readonly (readonly Kind[])[]; gives: Type | ((args: Type[]) => Type) }
const TEXT: readonly Kind[] = ['text']
const NUMBER: readonly Kind[] = ['number']
const INTEGER: readonly Kind[] = ['integer']
const LIST: readonly Kind[] = ['list']
const ENTITY: readonly Kind[] = ['node', 'relationship']
const SCALAR: readonly Kind[] = ['number', 'text', 'boolean']
const signature = (takes: Signature['takes'], gives: Signature['gives']): Signature => ({ takes, gives })
const item = ([list]: Type[]): Type => list?.item ?? ANY
const same = ([value]: Type[]): Type => value ?? ANY

const text = signature([TEXT], typed('text'))
const real = signature([NUMBER], typed('float'))
const moment = (of: Moment) => signature([['text', 'map', ...(MOMENTS as Moment[])]], typed(of))

/** What functions take and give, by their names in lower case. Those that are not here take and give anything. */
export const SIGNATURES: Record<string, Signature> = {
  toupper: text,
  tolower: text,
  upper: text,
  lower: text,
  trim: text,
  ltrim: text,
  rtrim: text,
  btrim: text,
  replace: signature([TEXT, TEXT, TEXT], typed('text')),
  substring: signature([TEXT, INTEGER, INTEGER], typed('text')),
  left: signature([TEXT, INTEGER], typed('text')),
  right: signature([TEXT, INTEGER], typed('text')),
  split: signature([TEXT, ['text', 'list']], listOf(typed('text'))),
  reverse: signature([['text', 'list']], same),
  size: signature([['text', 'list']], typed('integer')),
  char_length: signature([TEXT], typed('integer')),
  character_length: signature([TEXT], typed('integer')),
  length: signature([['path']], typed('integer')),
  head: signature([LIST], item),
  last: signature([LIST], item),
  tail: signature([LIST], same),
  range: signature([INTEGER, INTEGER, INTEGER], listOf(typed('integer'))),
  keys: signature([['node', 'relationship', 'map']], listOf(typed('text'))),
  labels: signature([['node']], listOf(typed('text'))),
  type: signature([['relationship']], typed('text')),
  properties: signature([['node', 'relationship', 'map']], typed('map')),
  nodes: signature([['path']], listOf(typed('node'))),
  relationships: signature([['path']], listOf(typed('relationship'))),
  startnode: signature([['relationship']], typed('node')),
  endnode: signature([['relationship']], typed('node')),
  id: signature([ENTITY], typed('integer')),
  elementid: signature([ENTITY], typed('text')),
  exists: signature([], typed('boolean')),
  isempty: signature([['text', 'list', 'map']], typed('boolean')),
  coalesce: signature([], joined),
  tostring: signature([[...SCALAR, ...(MOMENTS as Moment[]), 'duration']], typed('text')),
  tointeger: signature([['number', 'text', 'boolean']], typed('integer')),
  tofloat: signature([['number', 'text']], typed('float')),
  toboolean: signature([['boolean', 'text', 'integer']], typed('boolean')),
  tostringornull: signature([], typed('text')),
  tointegerornull: signature([], typed('integer')),
  tofloatornull: signature([], typed('float')),
  tobooleanornull: signature([], typed('boolean')),
  tostringlist: signature([LIST], listOf(typed('text'))),
  tointegerlist: signature([LIST], listOf(typed('integer'))),
  tofloatlist: signature([LIST], listOf(typed('float'))),
  tobooleanlist: signature([LIST], listOf(typed('boolean'))),
  abs: signature([NUMBER], same),
  sign: signature([NUMBER], typed('integer')),
  ceil: real,
  floor: real,
  round: signature([NUMBER, INTEGER, TEXT], typed('float')),
  sqrt: real,
  exp: real,
  log: real,
  log10: real,
  sin: real,
  cos: real,
  tan: real,
  asin: real,
  acos: real,
  atan: real,
  atan2: signature([NUMBER, NUMBER], typed('float')),
  degrees: real,
  radians: real,
  pi: signature([], typed('float')),
  e: signature([], typed('float')),
  rand: signature([], typed('float')),
  isnan: signature([NUMBER], typed('boolean')),
  timestamp: signature([], typed('integer')),
  date: moment('date'),
  datetime: moment('datetime'),
  localdatetime: moment('localdatetime'),
  time: moment('time'),
  localtime: moment('localtime'),
  duration: signature([['text', 'map', 'duration']], typed('duration')),
  'date.truncate': signature([TEXT], typed('date')),
  'duration.between': signature([], typed('duration')),
  'duration.indays': signature([], typed('duration')),
  'duration.inmonths': signature([], typed('duration')),
  'duration.inseconds': signature([], typed('duration')),
  count: signature([], typed('integer')),
  sum: signature([['number', 'duration']], same),
  avg: signature([['number', 'duration']], ([value]) => (value?.of === 'duration' ? value : typed('float'))),
  min: signature([], same),
  max: signature([], same),
  collect: signature([], ([value]) => listOf(value ?? ANY)),
  stdev: real,
  stdevp: real,
  percentilecont: signature([NUMBER, NUMBER], typed('float')),
  percentiledisc: signature([NUMBER, NUMBER], same),
}

/** The functions that aggregate rows, by their names in lower case. */
export const AGGREGATES = new Set('count sum avg min max collect stdev stdevp percentilecont percentiledisc'.split(' '))
