import { HighlightStyle, StreamLanguage, type StringStream, syntaxHighlighting } from '@codemirror/language'
import { tags } from '@lezer/highlight'
import { keywords, writeClauses } from './cypher-words.ts'

const reserved = new Set(keywords.map(word => word.toUpperCase()))
const writing = new Set(writeClauses)

/** `open`: the delimiter of a string or comment that is not closed yet; `naming`: a label or type comes next; `member`: a property comes next. */
type State = { open: '' | '/*' | "'" | '"' | '`'; naming: boolean; member: boolean }

/** Reads to the end of the open string, quoted name or comment, or of the line: in Cypher they may span lines. */
function readToEnd(stream: StringStream, state: State): string {
  const [open, naming, member] = [state.open, state.naming, state.member]
  while (!stream.eol()) {
    if (open === '/*' && stream.match('*/')) {
      state.open = ''
      return 'comment'
    }
    const char = stream.next()
    if (open === '/*') continue
    if (char === '\\' && open !== '`') stream.next()
    else if (char === open) {
      state.open = ''
      break
    }
  }
  if (open === '/*') return 'comment'
  if (open !== '`') return 'string'
  return naming ? 'typeName' : member ? 'propertyName' : 'variableName'
}

function token(stream: StringStream, state: State): string | null {
  if (state.open) return readToEnd(stream, state)
  if (stream.eatSpace()) return null
  if (stream.match('//')) {
    stream.skipToEnd()
    return 'comment'
  }
  if (stream.match('/*')) {
    state.open = '/*'
    return readToEnd(stream, state)
  }
  const next = stream.peek() ?? ''
  if (next === "'" || next === '"' || next === '`') {
    stream.next()
    state.open = next
    return readToEnd(stream, state)
  }
  const { naming, member } = state
  state.naming = false
  state.member = false
  if (stream.match(/^\$(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]*`)/u)) return 'atom'
  if (stream.match(/^(?:0x[0-9a-f_]+|0o[0-7_]+|\d[\d_]*(?:\.(?!\.)\d+)?(?:e[+-]?\d+)?)/i)) return 'number'
  if (stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) {
    const word = stream.current()
    if (naming) {
      // The operators of a label expression, as in (n:Country|Person&!Event), set it again.
      state.naming = false
      return 'typeName'
    }
    if (member) return 'propertyName'
    if (writing.has(word.toUpperCase())) return 'invalid'
    if (reserved.has(word.toUpperCase())) return 'keyword'
    if (stream.match(/^\s*\(/, false)) return 'function'
    if (stream.match(/^\s*:/, false) && !stream.match(/^\s*::/, false)) return 'variableName'
    return 'variableName'
  }
  stream.next()
  if (next === ':' || next === '|' || next === '&' || (next === '!' && naming)) state.naming = true
  if (next === '.') state.member = stream.peek() !== '.'
  return /[()[\]{}]/.test(next) ? 'bracket' : 'operator'
}

const language = StreamLanguage.define<State>({
  name: 'cypher',
  startState: () => ({ open: '', naming: false, member: false }),
  token,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
  tokenTable: { function: tags.function(tags.variableName) },
})

/** In the page's own custom properties, which the light and the dark theme define. */
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--kind-organization)' },
  { tag: tags.propertyName, color: 'var(--kind-event)' },
  { tag: tags.function(tags.variableName), color: 'var(--kind-country)' },
  { tag: [tags.string, tags.number], color: 'var(--console-literal)' },
  { tag: tags.atom, color: 'var(--console-literal)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: tags.invalid, color: 'var(--disputed)', fontWeight: '600' },
  { tag: [tags.operator, tags.bracket], color: 'var(--quiet)' },
])

/** Cypher for CodeMirror: tokens and their highlighting. */
export const cypher = [language, syntaxHighlighting(colours)]
