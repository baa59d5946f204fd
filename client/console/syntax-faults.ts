import { parserWrapper } from '@neo4j-cypher/language-support'

/** A token that the grammar does not allow where it stands; `found` is empty at the end of an unfinished query. Line and character count from 0. */
export type SyntaxFault = { found: string; line: number; character: number }

type Token = { text: string; type: number; line: number; column: number }
type Tree = {
  children?: Tree[] | null
  exception?: { offendingToken?: Token } | null
  symbol?: Token
  isErrorNode?(): boolean
}

const END = -1

/**
 * The first syntax error of each statement: those after it mostly follow from it. Only the grammar is checked; the full analysis of the
 * language library weighs 22 MB, and the store does it anyway when the query is run.
 */
export function syntaxFaults(query: string): SyntaxFault[] {
  return parserWrapper.parse(query).statementsParsing.flatMap(({ ctx }) => {
    const found: Token[] = []
    const open: Tree[] = [ctx as unknown as Tree]
    for (let tree = open.pop(); tree; tree = open.pop()) {
      const token = tree.exception?.offendingToken ?? (tree.isErrorNode?.() ? tree.symbol : undefined)
      if (token) found.push(token)
      if (tree.children) open.push(...tree.children)
    }
    const [first] = found.filter(({ line }) => line > 0).sort((a, b) => a.line - b.line || a.column - b.column)
    return first ? [{ found: first.type === END ? '' : first.text, line: first.line - 1, character: first.column }] : []
  })
}
