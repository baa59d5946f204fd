import { BoltFailure } from '../errors.ts'
import { type Insertion, projections, returnAliases } from './aliases.ts'
import { enclosingBracket } from './expression.ts'
import { bindProcedures, type ProcedureColumns, type ProcedureRows } from './procedures.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { isKeyword, syntaxErrorAt, type Token, tokenize } from './tokens.ts'
import { translate } from './translate.ts'

/** A query made ready for the engine. `schema`: DDL; `show`: SHOW …, which the engine cannot explain. */
export type Prepared = {
  text: string
  explain: boolean
  schema: boolean
  show: boolean
  returns: boolean
  /** How many columns the RETURN names beside its `*`; undefined without one. */
  beside: number | undefined
  bindings: ProcedureRows[]
}

/** Rewrites a client's query into the engine's Cypher, or throws a BoltFailure for what it must not answer. */
export function prepare(asked: string, offered: ProcedureColumns = {}): Prepared {
  refuseUnsafe(asked, tokenize(asked), offered)
  const { text: query, bindings } = bindProcedures(asked, offered)
  const tokens = tokenize(query)
  if (!tokens.length)
    throw new BoltFailure('Neo.ClientError.Statement.SyntaxError', 'Unexpected end of input: the query is empty')
  const first = tokens[0] as Token
  const explain = first.upper === 'EXPLAIN'
  if (first.upper === 'PROFILE')
    throw new BoltFailure('Neo.ClientError.Statement.SyntaxError', 'The embedded store has no PROFILE; use EXPLAIN')
  if (first.upper === 'CYPHER' || first.upper === 'USE')
    throw syntaxErrorAt(query, first.at, `The embedded store has no ${first.upper} prefix; write the query without`)
  const start = explain ? 1 : 0
  const verb = tokens[start]?.upper
  const object = tokens[start + 1]
  const schema = (verb === 'CREATE' || verb === 'DROP' || verb === 'ALTER') && object?.kind === 'word'
  const changes: Insertion[] = schema || verb === 'SHOW' ? [] : returnAliases(query, tokens)
  const from = explain ? (tokens[1]?.at ?? query.length) : 0
  const last = tokens.at(-1) as Token
  const to = last.text === ';' ? last.at : query.length
  let text = applied(query, from, to, changes)
  if (!schema && verb !== 'SHOW') text = translate(text)
  // Neo4j's RANGE index is what the engine calls an index.
  if (schema && object?.upper === 'RANGE') text = text.replace(/RANGE\s+/i, '')
  return {
    text,
    bindings,
    explain,
    schema,
    show: verb === 'SHOW',
    returns: tokens.some((_, i) => isKeyword(tokens, i, 'RETURN')),
    beside: besideAll(tokens),
  }
}

function besideAll(tokens: Token[]): number | undefined {
  const last = tokens.findLastIndex((_, i) => isKeyword(tokens, i, 'RETURN') && enclosingBracket(tokens, i) < 0)
  const items = last < 0 ? [] : projections(tokens, last + 1)
  return items.length && tokens[items[0]?.from ?? 0]?.text === '*' ? items.length - 1 : undefined
}

/**
 * `$x` as `toFloat($x)` for the parameters of these names, whose values are whole floats: the engine would take them for
 * integers and divide them as such. Counts of rows and properties in braces stay as they are.
 */
export function castFloatParameters(text: string, names: string[]): string {
  const tokens = tokenize(text)
  const changes: Insertion[] = []
  tokens.forEach((token, i) => {
    const name = tokens[i + 1]
    if (token.text !== '$' || !name || !names.includes(name.text.replaceAll('`', ''))) return
    if (['LIMIT', 'SKIP', 'OFFSET'].includes(tokens[i - 1]?.upper ?? '')) return
    if (tokens[enclosingBracket(tokens, i)]?.text === '{') return
    changes.push({ at: token.at, text: 'toFloat(' }, { at: name.end, text: ')' })
  })
  return applied(text, 0, text.length, changes)
}

function applied(query: string, from: number, to: number, changes: Insertion[]): string {
  let text = ''
  let at = from
  // A stable sort keeps `, 0)` before the alias that starts at the same offset.
  for (const change of [...changes].sort((a, b) => a.at - b.at)) {
    text += query.slice(at, change.at) + change.text
    at = change.at
  }
  return text + query.slice(at, to)
}
