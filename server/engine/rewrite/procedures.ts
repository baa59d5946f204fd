import { argumentsOf, sourceOf } from './expression.ts'
import { closingBracket, isKeyword, syntaxErrorAt, type Token, tokenize } from './tokens.ts'

/** Columns that a procedure or SHOW command of ours yields, by its name in lower case; `shown`: without YIELD, if not all. */
export type ProcedureColumns = Record<string, { columns: string[]; shown?: string[] }>

/** Rows that the endpoint makes before a query runs: they go in as the parameter. `args`: the source of the arguments. */
export type ProcedureRows = { parameter: string; name: string; args: string[] }

const CLAUSE_ENDS = ['WHERE', 'ORDER', 'SKIP', 'LIMIT', 'OFFSET', 'RETURN']

/**
 * Puts the rows of each of our procedures in the place of its CALL: `CALL db.labels() YIELD label RETURN label` becomes
 * `UNWIND $rows AS row WITH row.label AS label RETURN label`. SHOW commands likewise.
 */
export function bindProcedures(query: string, offered: ProcedureColumns): { text: string; bindings: ProcedureRows[] } {
  const bindings: ProcedureRows[] = []
  let text = query
  for (;;) {
    const tokens = tokenize(text)
    const call = nextCall(tokens, offered) ?? (bindings.length ? undefined : showCommand(tokens, offered))
    if (!call) return { text, bindings }
    const n = bindings.length
    const row = `__row${n}`
    const parameter = `__rows${n}`
    bindings.push({
      parameter,
      name: call.name,
      args: call.args.map(({ from, to }) => sourceOf(text, tokens, from, to)),
    })
    const { columns, shown = columns } = offered[call.name] as ProcedureColumns[string]
    const yields = isKeyword(tokens, call.end + 1, 'YIELD')
    const items = yields ? yielded(text, tokens, call.end + 2, columns, shown) : undefined
    const last = items?.end ?? call.end
    const known = (items?.items ?? shown.map(name => ({ name, as: name }))).map(
      ({ name, as }) => `${row}.${name} AS ${as}`,
    )
    const names = (items?.items ?? shown.map(name => ({ name, as: name }))).map(({ as }) => as)
    const first = tokens[call.from] as Token
    const rest = tokens[last + 1]
    const alone = !rest || rest.text === ';' || rest.text === '}' || isKeyword(tokens, last + 1, 'UNION')
    const filtered = CLAUSE_ENDS.some(word => isKeyword(tokens, last + 1, word))
    const returns = tokens.slice(last + 1).some((_, k) => isKeyword(tokens, last + 1 + k, 'RETURN'))
    const begins =
      call.from === 0 ||
      tokens[call.from - 1]?.text === '{' ||
      ['UNION', 'ALL', 'EXPLAIN'].some(w => isKeyword(tokens, call.from - 1, w))
    if (!begins && !yields) throw syntaxErrorAt(text, first.at, `Procedure call inside a query needs YIELD`)
    const head = `UNWIND $${parameter} AS ${row} `
    const body = alone && begins ? `RETURN ${known.join(', ')}` : `WITH ${begins ? '' : '*, '}${known.join(', ')}`
    const tail = text.slice((tokens[last] as Token).end)
    text = `${text.slice(0, first.at)}${head}${body}${tail}`
    if (!alone && filtered && !returns) text = `${text.replace(/;\s*$/, '')} RETURN ${names.join(', ')}`
  }
}

type Call = { from: number; end: number; name: string; args: { from: number; to: number }[] }

function nextCall(tokens: Token[], offered: ProcedureColumns): Call | undefined {
  for (let i = 0; i < tokens.length; i++) {
    if (!isKeyword(tokens, i, 'CALL') || tokens[i + 1]?.text === '{' || tokens[i + 1]?.text === '(') continue
    const parts: string[] = []
    let end = i + 1
    while (
      end < tokens.length &&
      (tokens[end]?.kind === 'word' || tokens[end]?.kind === 'name' || tokens[end]?.text === '.')
    ) {
      if (parts.length && parts.at(-1) !== '.' && tokens[end]?.text !== '.') break
      parts.push((tokens[end] as Token).text.replaceAll('`', ''))
      end++
    }
    const name = parts.join('').toLowerCase()
    if (!Object.hasOwn(offered, name)) continue
    const called = tokens[end]?.text === '('
    return {
      from: i,
      end: called ? closingBracket(tokens, end) : end - 1,
      name,
      args: called ? argumentsOf(tokens, end) : [],
    }
  }
  return undefined
}

const SHOWN: [RegExp, string][] = [
  [/^SHOW (?:(?:DEFAULT|HOME) )?DATABASES?(?: (?!YIELD|WHERE)\S+)?/, 'show databases'],
  [/^SHOW PROCEDURES?(?: EXECUTABLE(?: BY CURRENT USER)?)?/, 'show procedures'],
  [/^SHOW (?:(?:ALL|BUILT IN|USER DEFINED) )?FUNCTIONS?(?: EXECUTABLE(?: BY CURRENT USER)?)?/, 'show functions'],
  [/^SHOW CURRENT USER/, 'show current user'],
]

function showCommand(tokens: Token[], offered: ProcedureColumns): Call | undefined {
  if (tokens[0]?.upper !== 'SHOW') return undefined
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'name') break
    words.push(token.upper || 'NAME')
  }
  const command = words.join(' ')
  for (const [pattern, name] of SHOWN) {
    const match = pattern.exec(command)
    if (match && Object.hasOwn(offered, name)) return { from: 0, end: match[0].split(' ').length - 1, name, args: [] }
  }
  return undefined
}

function yielded(
  text: string,
  tokens: Token[],
  from: number,
  columns: string[],
  shown: string[],
): { items: { name: string; as: string }[]; end: number } {
  if (tokens[from]?.text === '*') return { items: columns.map(name => ({ name, as: name })), end: from }
  const items: { name: string; as: string }[] = []
  let i = from
  for (;;) {
    const token = tokens[i]
    const name = columns.find(column => column === token?.text.replaceAll('`', ''))
    if (!token || !name)
      throw syntaxErrorAt(
        text,
        token?.at ?? text.length,
        `Unknown procedure output: \`${token?.text ?? ''}\`; there are ${shown.join(', ')}`,
      )
    const renamed = isKeyword(tokens, i + 1, 'AS')
    items.push({ name, as: renamed ? (tokens[i + 2]?.text ?? name) : name })
    i += renamed ? 3 : 1
    if (tokens[i]?.text !== ',') return { items, end: i - 1 }
    i++
  }
}
