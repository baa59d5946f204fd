import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { SchemaAnswer } from '../../model/api.ts'
import { functions, keywords } from './cypher-words.ts'

const plainIdentifier = /^[\p{L}_][\p{L}\p{N}_]*$/u
const quoteIdentifier = (name: string): string =>
  plainIdentifier.test(name) ? name : `\`${name.replaceAll('`', '``')}\``

const options = (names: Iterable<string>, type: string, detail: (name: string) => string = () => ''): Completion[] =>
  [...new Set(names)].map(name => ({ label: name, apply: quoteIdentifier(name), type, detail: detail(name) }))

/** The innermost bracket that is open at the end of a text, and what follows it. */
function openBracket(before: string): { bracket: string; inside: string } {
  const closed: string[] = []
  for (let at = before.length - 1; at >= 0; at--) {
    const char = before[at] ?? ''
    if (')]}'.includes(char)) closed.push(char)
    else if ('([{'.includes(char) && closed.pop() === undefined) return { bracket: char, inside: before.slice(at + 1) }
  }
  return { bracket: '', inside: '' }
}

const variables = (before: string): string[] =>
  [...before.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)|\b(?:AS|UNWIND|FOR)\s+([\p{L}_][\p{L}\p{N}_]*)/giu)].map(
    match => match[1] ?? match[2] ?? '',
  )

/** What may come after `before`: keywords, functions, variables, parameters, and the labels, types and properties of the schema. */
export function suggest(before: string, schema: SchemaAnswer | undefined, parameters: readonly string[]): Completion[] {
  const counts = new Map([
    ...(schema?.labels.map(({ label, count }) => [label, count] as const) ?? []),
    ...(schema?.relationTypes.map(({ type, count }) => [type, count] as const) ?? []),
  ])
  const counted = (name: string) => String(counts.get(name) ?? '')
  const labels = () => options(schema?.labels.map(each => each.label) ?? [], 'class', counted)
  const types = () => options(schema?.relationTypes.map(each => each.type) ?? [], 'interface', counted)
  const properties = (named: readonly string[] = []) => {
    const all = [
      ...(schema?.labels.map(({ label, properties }) => ({ name: label, properties })) ?? []),
      ...(schema?.relationTypes.map(({ type, properties }) => ({ name: type, properties })) ?? []),
    ]
    const near = all.filter(({ name }) => named.includes(name))
    return options((near.length > 0 ? near : all).flatMap(each => each.properties).sort(), 'property')
  }
  const stem = before.replace(/[\p{L}\p{N}_]*$/u, '')
  if (stem.endsWith('$')) return options(parameters, 'variable')
  // After AS comes a new name, and after CALL a procedure, of which none are known here.
  if (/\bAS\s+$|\bCALL\s+[\p{L}\p{N}_.]*$/iu.test(stem)) return []
  const { bracket, inside } = openBracket(stem)
  if (/[:|&!]\s*$/.test(stem)) {
    if (bracket === '[') return types()
    // In braces a colon comes before a value, elsewhere before a label.
    if (bracket !== '{') return labels()
  }
  const owner = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(stem)?.[1]
  if (owner) return properties(labelsOf(before, owner))
  if (bracket === '{' && /(?:^|,)\s*$/.test(inside)) {
    const outer = openBracket(stem.slice(0, stem.length - inside.length - 1)).inside
    return properties([...outer.matchAll(/[:|&]\s*([\p{L}_][\p{L}\p{N}_]*)/gu)].map(match => match[1] ?? ''))
  }
  return [
    ...options(variables(stem), 'variable'),
    ...keywords.map(label => ({ label, type: 'keyword' })),
    ...functions.map(label => ({ label, apply: `${label}(`, type: 'function' })),
  ]
}

const closedText = /\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`[^`]*`/g
/** Whether the end of a query lies in a string, a quoted name or a comment. */
const isSilent = (before: string): boolean => /['"`]|\/\/|\/\*/.test(before.replace(closedText, ' '))

/** The labels or types with which the query declares a variable. */
const labelsOf = (query: string, variable: string): string[] =>
  [...query.matchAll(new RegExp(`[(\\[]\\s*${variable}\\s*:\\s*([\\p{L}\\p{N}_|&:]+)`, 'gu'))].flatMap(match =>
    (match[1] ?? '').split(/[|&:]/),
  )

/** A completion source for CodeMirror. It completes while a name is typed, after a colon, a dot or a dollar sign, and on demand. */
export const completions =
  (schema: () => SchemaAnswer | undefined, parameters: () => readonly string[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(0, context.pos)
    if (isSilent(before) || (!context.explicit && !/(?:[\p{L}_][\p{L}\p{N}_]*|[:.$])$/u.test(before))) return null
    const word = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? ''
    const found = suggest(before, schema(), parameters())
    const whole = new Set(found.map(({ label }) => label))
    // A word that is complete needs no suggestion: Enter is then a new line.
    if (found.length === 0 || (!context.explicit && whole.has(word))) return null
    const validFor = (text: string) => /^[\p{L}\p{N}_]*$/u.test(text) && !whole.has(text)
    return { from: context.pos - word.length, options: found, validFor }
  }
