import { movedToWhere } from './clause.ts'
import { enclosingBracket, type RewriteRule, type TextEdit } from './expression.ts'
import { graphNames } from './graph-values.ts'
import { closingBracket, isKeyword, refuseUnsupported, syntaxErrorAt, type Token } from './tokens.ts'

/**
 * Label expressions of Neo4j 5, which the engine lacks: `(n:A|B&!C)` in a MATCH becomes a predicate of its WHERE, and
 * `n:A|B` in an expression a disjunction.
 */
export const labelExpressions: RewriteRule = (text, tokens) => inPatterns(text, tokens) ?? inExpressions(text, tokens)

function inPatterns(text: string, tokens: Token[]): TextEdit[] | undefined {
  return movedToWhere(tokens, open => {
    const colon = tokens[open + 1]?.text === ':' ? open + 1 : tokens[open + 2]?.text === ':' ? open + 2 : -1
    if (colon < 0) return undefined
    const last = expressionEnd(tokens, colon + 1, true)
    if (!isComplex(tokens, colon + 1, last)) return undefined
    const named = colon === open + 2
    if (!named && projectsAll(tokens))
      throw syntaxErrorAt(
        text,
        tokens[open]?.at ?? 0,
        `The embedded store cannot take a label expression on an unnamed node beside RETURN * or WITH *; name the node`,
      )
    const variable = named ? (tokens[open + 1] as Token).text : `__node${(tokens[open] as Token).at}`
    return {
      predicate: render(text, tokens, colon + 1, last, variable),
      edit: {
        from: (tokens[named ? colon : open + 1] as Token).at,
        to: (tokens[last] as Token).end,
        text: named ? '' : variable,
      },
    }
  })
}

function inExpressions(text: string, tokens: Token[]): TextEdit[] | undefined {
  const { relationships } = graphNames(tokens)
  for (let i = 0; i + 2 < tokens.length; i++) {
    const token = tokens[i] as Token
    if (tokens[i + 1]?.text === ':' && isUnnamed(tokens, i))
      refuseUnsupported(
        text,
        token,
        'label or type of what has no name',
        "WITH endNode(r) AS n WHERE n:A, or 'A' IN labels(endNode(r))",
      )
    const asked = token.upper === 'LABELS' && tokens[i + 1]?.text === '(' ? i + 2 : i
    if ((asked > i || tokens[i + 1]?.text === ':') && isPartOfPath(tokens, asked))
      refuseUnsupported(
        text,
        token,
        'labels over a part of a path',
        'UNWIND range(1, length(p) - 1) AS i WITH p, nodes(p)[i] AS n WHERE n:A',
      )
    if (token.text === '(' && tokens[i + 1]?.text === ':') {
      if (isComplex(tokens, i + 2, expressionEnd(tokens, i + 2, true))) refuse(text, token)
      continue
    }
    if (tokens[i + 1]?.text !== ':' || (token.kind !== 'word' && token.kind !== 'name')) continue
    const before = tokens[i - 1]?.text ?? ''
    const around = tokens[enclosingBracket(tokens, i)]?.text
    if (before === '{' || (before === ',' && around === '{') || before === '[' || before === '-') continue
    const last = expressionEnd(tokens, i + 2, around !== '[')
    // The engine asks nodes only what they are labelled; of a relationship it says false.
    if (last === i + 2 && relationships.has(token.text))
      return [
        {
          from: token.at,
          to: (tokens[last] as Token).end,
          text: `type(${token.text}) = '${(tokens[last] as Token).text.replaceAll('`', '')}'`,
        },
      ]
    if (!isComplex(tokens, i + 2, last)) continue
    if (before === '(') {
      const after = tokens[closingBracket(tokens, i - 1) + 1]?.text
      const first = tokens[i - 2]?.text
      if (after === '-' || after === '<' || first === '-' || first === '>') refuse(text, token)
    }
    return [
      {
        from: token.at,
        to: (tokens[last] as Token).end,
        text: render(text, tokens, i + 2, last, token.text),
      },
    ]
  }
  return undefined
}

/** Whether an expression and not a variable ends at `i`, before a colon: `endNode(r):A`, `y.n:A`. The engine would answer null. */
function isUnnamed(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.text === ')' || token.text === ']') return true
  return (token.kind === 'word' || token.kind === 'name') && tokens[i - 1]?.text === '.'
}

/** Whether a variable runs over a part of a path: `all(n IN nodes(p)[1..-1] WHERE …)`. The engine knows no labels of it. */
function isPartOfPath(tokens: Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word' && token?.kind !== 'name') return false
  for (let open = enclosingBracket(tokens, i); open >= 0; open = enclosingBracket(tokens, open)) {
    if (tokens[open + 1]?.text !== token.text || tokens[open + 2]?.upper !== 'IN') continue
    const call = tokens[open + 3]
    if (tokens[open + 4]?.text !== '(' || !call) return false
    const end = closingBracket(tokens, open + 4)
    const ofPath = ({ upper }: Token) => upper === 'NODES' || upper === 'RELATIONSHIPS'
    return ofPath(call) ? tokens[end + 1]?.text === '[' : tokens.slice(open + 4, end).some(ofPath)
  }
  return false
}

function refuse(text: string, token: Token): never {
  throw syntaxErrorAt(
    text,
    token.at,
    `The embedded store takes label expressions in MATCH and in WHERE, not in a pattern inside an expression; write EXISTS { MATCH … WHERE n:A OR n:B }`,
  )
}

/** Last token of a label expression. `bars`: a `|` belongs to it, which inside a list comprehension it does not. */
function expressionEnd(tokens: Token[], from: number, bars: boolean): number {
  let i = from
  let wantsName = true
  for (; i < tokens.length; i++) {
    const { text, kind } = tokens[i] as Token
    if (wantsName && text === '!') continue
    if (wantsName && text === '(') i = closingBracket(tokens, i)
    else if (wantsName && (kind === 'word' || kind === 'name' || text === '%')) {
      // a label
    } else if (!wantsName && (text === '&' || text === ':' || (bars && text === '|'))) {
      wantsName = true
      continue
    } else break
    wantsName = false
  }
  return i - 1
}

function isComplex(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(token => ['|', '&', '!', '%', '('].includes(token.text))
}

function projectsAll(tokens: Token[]): boolean {
  return tokens.some(
    (token, i) => token.text === '*' && ['RETURN', 'WITH', 'DISTINCT'].some(word => isKeyword(tokens, i - 1, word)),
  )
}

/** `A|B&!C` over `n` as `(n:A OR (n:B AND NOT n:C))`. */
function render(text: string, tokens: Token[], from: number, to: number, variable: string): string {
  let at = from
  const either = (): string => {
    const parts = [both()]
    while (at <= to && tokens[at]?.text === '|') {
      at++
      if (tokens[at]?.text === ':') at++
      parts.push(both())
    }
    return parts.length > 1 ? `(${parts.join(' OR ')})` : (parts[0] as string)
  }
  const both = (): string => {
    const parts = [one()]
    while (at <= to && (tokens[at]?.text === '&' || tokens[at]?.text === ':')) {
      at++
      parts.push(one())
    }
    return parts.length > 1 ? `(${parts.join(' AND ')})` : (parts[0] as string)
  }
  const one = (): string => {
    const token = tokens[at++]
    if (token?.text === '!') return `(NOT ${one()})`
    if (token?.text === '(') {
      const inner = either()
      at++
      return inner
    }
    if (token?.text === '%') return `(size(labels(${variable})) > 0)`
    if (!token || (token.kind !== 'word' && token.kind !== 'name'))
      throw syntaxErrorAt(text, token?.at ?? text.length, `Invalid label expression`)
    return `${variable}:${token.text}`
  }
  return either()
}
