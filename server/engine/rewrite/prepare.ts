import { BoltFailure } from '../errors.ts'
import { aliases, type Insertion } from './alias.ts'
import { refuse } from './refuse.ts'
import { translate } from './rules.ts'
import { isKeyword, place, type Token, tokenize } from './tokens.ts'

/** A query made ready for the engine. `schema`: DDL; `show`: SHOW …, which the engine cannot explain. */
export type Prepared = { text: string; explain: boolean; schema: boolean; show: boolean; returns: boolean }

/** Rewrites a client's query into the engine's Cypher, or throws a BoltFailure for what it must not answer. */
export function prepare(query: string): Prepared {
  const tokens = tokenize(query)
  if (!tokens.length)
    throw new BoltFailure('Neo.ClientError.Statement.SyntaxError', 'Unexpected end of input: the query is empty')
  refuse(query, tokens)
  const first = tokens[0] as Token
  const explain = first.upper === 'EXPLAIN'
  if (first.upper === 'PROFILE')
    throw new BoltFailure('Neo.ClientError.Statement.SyntaxError', 'The embedded store has no PROFILE; use EXPLAIN')
  if (first.upper === 'CYPHER' || first.upper === 'USE')
    throw new BoltFailure(
      'Neo.ClientError.Statement.SyntaxError',
      `The embedded store has no ${first.upper} prefix (${place(query, first.at)})`,
    )
  const start = explain ? 1 : 0
  const verb = tokens[start]?.upper
  const object = tokens[start + 1]
  const schema = (verb === 'CREATE' || verb === 'DROP' || verb === 'ALTER') && object?.kind === 'word'
  const changes: Insertion[] = schema || verb === 'SHOW' ? [] : aliases(query, tokens)
  const from = explain ? (tokens[1]?.at ?? query.length) : 0
  const last = tokens.at(-1) as Token
  const to = last.text === ';' ? last.at : query.length
  let text = applied(query, from, to, changes)
  if (!schema && verb !== 'SHOW') text = translate(text)
  // Neo4j's RANGE index is what the engine calls an index.
  if (schema && object?.upper === 'RANGE') text = text.replace(/RANGE\s+/i, '')
  return {
    text,
    explain,
    schema,
    show: verb === 'SHOW',
    returns: tokens.some((_, i) => isKeyword(tokens, i, 'RETURN')),
  }
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
