import neo4j, { type Integer } from 'neo4j-driver'

/** A value in one canonical notation, in which floats are told from integers. `unordered`: lists are compared as bags. */
export type Notation = { unordered: boolean }

const SPEC =
  /\s*(?:([A-Za-z_]\w*)|(-?\d+\.\d*(?:[eE][+-]?\d+)?|-?\.\d+(?:[eE][+-]?\d+)?|-?\d+[eE][+-]?\d+)|(-?\d+)|('(?:[^'\\]|\\.)*')|(<-\[|\]->|\]-|-\[|.))/suy

type Node = { labels: string[]; map: string }

/** A cell of an expected result, as the TCK writes it, in canonical notation. */
export function expectedValue(cell: string, { unordered }: Notation): string {
  const tokens: { word?: string; float?: string; int?: string; text?: string; mark?: string }[] = []
  SPEC.lastIndex = 0
  while (SPEC.lastIndex < cell.trimEnd().length) {
    const found = SPEC.exec(cell)
    if (!found) break
    const [, word, float, int, text, mark] = found
    tokens.push({ word, float, int, text, mark } as (typeof tokens)[number])
  }
  let at = 0
  const is = (mark: string) => tokens[at]?.mark === mark
  const take = (mark: string) => {
    if (!is(mark)) throw new Error(`${mark} expected in ${cell}`)
    at++
  }
  const map = (): string => {
    if (!is('{')) return '{}'
    take('{')
    const items: string[] = []
    while (!is('}')) {
      const key = tokens[at++]?.word ?? ''
      take(':')
      items.push(`${key}:${value()}`)
      if (is(',')) at++
    }
    at++
    return `{${items.sort().join()}}`
  }
  const labels = (): string[] => {
    const found: string[] = []
    while (is(':')) {
      at++
      found.push(tokens[at++]?.word ?? '')
    }
    return found.sort()
  }
  const node = (): Node => {
    take('(')
    const found = { labels: labels(), map: map() }
    take(')')
    return found
  }
  const path = (): string => {
    take('<')
    let out = nodeText(node())
    while (!is('>')) {
      const back = is('<-[')
      at++
      const type = labels().join()
      const step = `[${type}${map()}]`
      at++
      out += `${back ? `<-${step}-` : `-${step}->`}${nodeText(node())}`
    }
    at++
    return `<${out}>`
  }
  const value = (): string => {
    const token = tokens[at]
    if (is('(')) return nodeText(node())
    if (is('<') || is('<-[')) return path()
    if (is('{')) return map()
    if (is('[')) {
      at++
      if (is(':')) {
        const [type] = labels()
        const properties = map()
        take(']')
        return `[:${type}${properties}]`
      }
      const items: string[] = []
      while (!is(']')) {
        items.push(value())
        if (is(',')) at++
      }
      at++
      return list(items, unordered)
    }
    at++
    if (token?.text !== undefined) return JSON.stringify(token.text.slice(1, -1).replace(/\\(.)/g, unescaped))
    if (token?.int !== undefined) return String(BigInt(token.int))
    if (token?.float !== undefined) return float(Number(token.float))
    if (token?.mark === '-') return `-${value()}`
    const word = token?.word
    if (word === 'NaN' || word === 'Inf') return word === 'NaN' ? 'NaN' : 'Infinityf'
    return word ?? ''
  }
  return value()
}

const unescaped = (_: string, letter: string) => ({ n: '\n', t: '\t' })[letter] ?? letter
const nodeText = ({ labels, map }: Node) => `(${labels.map(label => `:${label}`).join('')}${map})`
const list = (items: string[], unordered: boolean) => `[${(unordered ? items.sort() : items).join()}]`
const float = (x: number) => (Number.isNaN(x) ? 'NaN' : `${Number(x.toPrecision(14))}f`)

/** A value of the driver in canonical notation. */
export function actualValue(value: unknown, notation: Notation): string {
  const inner = (each: unknown) => actualValue(each, notation)
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return float(value)
  if (neo4j.isInt(value)) return (value as Integer).toString()
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return list(value.map(inner), notation.unordered)
  const map = (properties: object) =>
    `{${Object.entries(properties)
      .map(([key, each]) => `${key}:${inner(each)}`)
      .sort()
      .join()}}`
  if (neo4j.isNode(value)) return nodeText({ labels: [...value.labels].sort(), map: map(value.properties) })
  if (neo4j.isRelationship(value)) return `[:${value.type}${map(value.properties)}]`
  if (neo4j.isPath(value)) {
    let out = inner(value.start)
    for (const { start, relationship, end } of value.segments) {
      const step = `[${relationship.type}${map(relationship.properties)}]`
      const forward = relationship.startNodeElementId === start.elementId
      out += `${forward ? `-${step}->` : `<-${step}-`}${inner(end)}`
    }
    return `<${out}>`
  }
  if (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null) return map(value)
  // The TCK writes moments without seconds that are zero.
  return JSON.stringify(String(value).replace(/(\d\d:\d\d):00(?=[Z+-]|\[|$)/, '$1'))
}

/** A parameter in the notation of the TCK as a value for the driver. */
export function parameterValue(cell: string): unknown {
  const read = (value: unknown): unknown => {
    if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
    if (Array.isArray(value)) return value.map(read)
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, read(each)]))
    return value
  }
  const json = cell
    .replace(/'((?:[^'\\]|\\.)*)'/g, (_, inner) => JSON.stringify(inner))
    .replace(/([{,]\s*)(\w+)\s*:/g, '$1"$2":')
  return read(JSON.parse(json))
}
