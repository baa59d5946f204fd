import { enclosingBracket, type RewriteRule, sourceOf, type TextEdit } from './expression.ts'
import { closingBracket, isKeyword, refuseUnsupported, type Token } from './tokens.ts'

/** The names that patterns of a query give to nodes, to single relationships, and to lists of either. */
export function graphNames(tokens: Token[]): { nodes: Set<string>; relationships: Set<string>; lists: Set<string> } {
  const nodes = new Set<string>()
  const relationships = new Set<string>()
  const lists = new Set<string>()
  const isName = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'name'
  tokens.forEach((token, i) => {
    const name = tokens[i + 1]
    if (!name || !isName(name)) return
    const before = tokens[i - 1]?.text ?? ''
    const after = tokens[i + 2]?.text ?? ''
    if (token.text === '[' && before === '-') {
      const close = closingBracket(tokens, i)
      if (tokens[close + 1]?.text !== '-') return
      const long = tokens.slice(i, close).some(({ text }) => text === '*')
      ;(long ? lists : relationships).add(name.text)
    }
    if (token.text !== '(' || !/^[):{]$/.test(after)) return
    const follows = tokens[closingBracket(tokens, i) + 1]?.text ?? ''
    const matched = isKeyword(tokens, i - 1, 'MATCH') || before === '-' || before === '>'
    const first = [',', '=', '('].includes(before) || !isName(tokens[i - 1])
    if (matched || (first && (after !== ')' || follows === '-' || follows === '<'))) nodes.add(name.text)
  })
  tokens.forEach((token, i) => {
    if (tokens[i + 1]?.text !== '(') return
    const close = closingBracket(tokens, i + 1)
    if (!isKeyword(tokens, close + 1, 'AS')) return
    const of = tokens[close - 1]?.text ?? ''
    const ofGraph = token.upper === 'COLLECT' && close - i <= 4 && (nodes.has(of) || relationships.has(of))
    if (ofGraph || token.upper === 'NODES' || token.upper === 'RELATIONSHIPS') lists.add(tokens[close + 2]?.text ?? '')
  })
  return { nodes, relationships, lists }
}

/**
 * Rewrites `b IN nodes(p)` and `last(nodes(p)) = b` to use `[each IN nodes(p) | each]`: a node from a path equals no node bound by a
 * pattern until a comprehension has named it.
 */
export const pathNodes: RewriteRule = (text, tokens) => {
  const lists = new Set<string>()
  tokens.forEach((token, i) => {
    const close = token.upper === 'NODES' && tokens[i + 1]?.text === '(' ? closingBracket(tokens, i + 1) : -1
    if (close > 0 && isKeyword(tokens, close + 1, 'AS')) lists.add(tokens[close + 2]?.text ?? '')
  })
  for (let i = 0; i < tokens.length; i++) {
    const call = tokens[i]?.upper === 'NODES' && tokens[i + 1]?.text === '('
    if ((!call && !lists.has(tokens[i]?.text ?? '')) || tokens[i - 1]?.text === '.') continue
    if (isKeyword(tokens, i - 1, 'AS')) continue
    let [from, to] = [i, call ? closingBracket(tokens, i + 1) : i]
    const list = sourceOf(text, tokens, from, to)
    const edit: TextEdit[] = [
      { from: (tokens[from] as Token).at, to: (tokens[to] as Token).end, text: `[each IN ${list} | each]` },
    ]
    if (isKeyword(tokens, i - 1, 'IN') && !bindsListItem(tokens, i - 1)) return edit
    if (/^(head|last|tail|reverse)$/i.test(tokens[from - 2]?.text ?? '') && tokens[from - 1]?.text === '(') {
      from -= 2
      to++
    }
    if (tokens[to + 1]?.text === '[') to = closingBracket(tokens, to + 1)
    const around = [tokens[from - 1]?.text, tokens[to + 1]?.text]
    // A path's `p =` comes before a parenthesis, not before a list.
    if (around[1] === '=' || (around[1] === '<' && tokens[to + 2]?.text === '>')) return edit
    if (around[0] === '=' || (around[0] === '>' && tokens[from - 2]?.text === '<')) return edit
  }
  return undefined
}

/** Whether the IN at token `i` binds the items of a list, as in `[x IN l | …]` and `any(x IN l WHERE …)`, and is no operator. */
export function bindsListItem(tokens: Token[], i: number): boolean {
  const open = tokens[i - 2]?.text
  if (open === '[') return true
  const called = (at: number, names: RegExp) => names.test(tokens[at - 1]?.text ?? '')
  if (open === '(') return called(i - 2, /^(any|all|none|single)$/i)
  return open === ',' && called(enclosingBracket(tokens, i), /^reduce$/i)
}

/**
 * Refuses nodes and relationships where the engine would return their internal numbers or lose them: out of CASE, coalesce, min, max and
 * list comprehensions, and labels(…), id(…) and the like of an item without a name.
 */
export const graphValues: RewriteRule = (text, tokens) => {
  const { nodes, relationships, lists } = graphNames(tokens)
  const isGraph = (token: Token | undefined) =>
    token !== undefined && (nodes.has(token.text) || relationships.has(token.text))
  tokens.forEach((token, i) => {
    const no = (what: string, instead: string): never => refuseUnsupported(text, token, what, instead)
    const next = tokens[i + 1]?.text
    const close = next === '(' ? closingBracket(tokens, i + 1) : -1
    if (close > 0 && tokens[i - 1]?.text !== '.') {
      if (token.upper === 'COALESCE' && whole(tokens, close + 1))
        for (let k = i + 2; k < close; k++)
          if (
            isGraph(tokens[k]) &&
            /^[(,]$/.test(tokens[k - 1]?.text ?? '') &&
            /^[,)]$/.test(tokens[k + 1]?.text ?? '')
          )
            no('coalesce of nodes or relationships', 'coalesce(a.name, b.name), of their properties')
      if (['MIN', 'MAX'].includes(token.upper) && close === i + 3 && isGraph(tokens[i + 2]))
        no(`${token.text.toLowerCase()} of nodes or relationships`, 'ORDER BY with LIMIT 1')
      if (/^(labels|id|elementId|keys)$/i.test(token.text) && /^(nodes|head|last)$/i.test(tokens[i + 2]?.text ?? '')) {
        const inner = tokens.slice(i + 2, close).some(({ upper }) => upper === 'NODES')
        if (inner) no(`${token.text} of a node without a name`, `WITH nodes(p)[0] AS n before it, and ${token.text}(n)`)
      }
      if (token.upper === 'KEYS' && /^(startNode|endNode)$/i.test(tokens[i + 2]?.text ?? ''))
        no('keys of a node without a name', 'MATCH (a)-[r]->(b) and keys(a)')
    }
    const last = isKeyword(tokens, i + 2, 'END') || isKeyword(tokens, i + 2, 'WHEN') || isKeyword(tokens, i + 2, 'ELSE')
    const branch = isKeyword(tokens, i, 'THEN') || isKeyword(tokens, i, 'ELSE')
    if (branch && last && isGraph(tokens[i + 1]))
      no('nodes or relationships out of CASE', 'THEN a.name, of their properties')
    if (token.text !== '[' || !isKeyword(tokens, i + 2, 'IN')) return
    const list = tokens[i + 3]
    const called = /^(nodes|relationships)$/i.test(list?.text ?? '') && tokens[i + 4]?.text === '('
    const end = closingBracket(tokens, i)
    const after = called ? closingBracket(tokens, i + 4) + 1 : i + 4
    if (
      !list ||
      (!called && !lists.has(list.text)) ||
      (after !== end && !/^(\||where)$/i.test(tokens[after]?.text ?? ''))
    )
      return
    let bar = i + 3
    for (; bar < end && tokens[bar]?.text !== '|'; bar++)
      if (/^[([{]$/.test(tokens[bar]?.text ?? '')) bar = closingBracket(tokens, bar)
    const itself = bar >= end || (bar === end - 2 && tokens[bar + 1]?.text === tokens[i + 1]?.text)
    const counted = /^(size|isEmpty)$/i.test(tokens[i - 2]?.text ?? '') && tokens[i - 1]?.text === '('
    const compared = isKeyword(tokens, i - 1, 'IN') || /^[=<>]$/.test(tokens[i - 1]?.text ?? '')
    if (itself && !counted && !compared && !isCompared(tokens, end))
      no(
        'list comprehension that gives nodes or relationships',
        'UNWIND list AS x WITH x WHERE … and collect(x), or [x IN list | x.name]',
      )
  })
  return undefined
}

/** Whether a value that ends before token `i` is passed on whole: no property of it is read and it is not compared. */
function whole(tokens: Token[], i: number): boolean {
  return !/^[.[=<>]$/.test(tokens[i]?.text ?? '') && !['IS', 'IN'].some(word => isKeyword(tokens, i, word))
}

function isCompared(tokens: Token[], end: number): boolean {
  const after = tokens[end + 1]?.text === '[' ? closingBracket(tokens, end + 1) + 1 : end + 1
  const closed = tokens[after]?.text === ')' ? after + 1 : after
  return /^[=<>]$/.test(tokens[closed]?.text ?? '') || /^[=<>.]$/.test(tokens[after]?.text ?? '')
}
