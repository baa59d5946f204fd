import type { Printed } from '../../cypher/print.ts'
import { placeOf } from '../../cypher/syntax-failure.ts'
import { tokenize } from '../../cypher/tokens.ts'

/** The place in a query from which the part at an offset of its rewritten text comes. */
export function originalPlace(query: string, places: Printed['places'], at: number): string | undefined {
  const before = places.findLast(place => place.at <= at)
  return before && placeOf(query, before.from)
}

/** The position in a query of the name that the engine does not know. */
export function placeOfUnknownName(query: string, message: string): string | undefined {
  const [, kind, name] = /^(Undefined variable|Unknown function) '([^']+)'/.exec(message) ?? []
  if (!name) return undefined
  const tokens = tokenize(query)
  const found = tokens.find((token, i) => {
    const bare = token.text.replaceAll('`', '')
    if (kind === 'Unknown function') return bare.toLowerCase() === name.toLowerCase() && tokens[i + 1]?.text === '('
    return bare === name && !['.', ':', '$'].includes(tokens[i - 1]?.text ?? '')
  })
  return found && placeOf(query, found.from)
}
