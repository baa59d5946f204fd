import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { itemsOfAll, packs } from '../../seed/language/packs.ts'
import { filesIn, read, within } from './imports.ts'

/** Where words and names of languages stand: the packs, and the tables of names. */
const wordRooms = ['seed/language', 'seed/gazetteer', 'seed/identity/persons', 'seed/articles']

/** Rooms whose strings with spaces are messages and prompts in English, and no words to look for. */
const messageRooms = ['seed/input', 'seed/llm']

/** Files that hold what looks like a word of a language, and why it is none. */
const exceptions: Readonly<Record<string, string>> = {
  'seed/identity/names-on-record.ts': 'The names of the tables are data by language.',
  'seed/identity/spelling.ts': 'Transliterations of names are folded, whatever language they are written in.',
  'seed/identity/join-persons.ts': 'Generational suffixes are part of names.',
  'seed/input/boilerplate-patterns.ts': 'Classes and ids of elements are markup.',
  'seed/predication/repair/compound-participles.ts':
    'Endings of participles behind a hyphen that is a token of its own, as in English alone.',
  'seed/llm/chunks.ts': 'A text of any language is cut where the Unicode rules see the end of a sentence.',
}

/** Frequent function words of all languages, of at least two letters; `aux` is also the label of auxiliaries in a tree. */
const functionWords = new Set(
  [
    ...itemsOfAll(pack => pack.sentences.frequentWords),
    ...Object.keys(packs.en.functionWords).flatMap(list =>
      itemsOfAll(pack => pack.functionWords[list as keyof typeof pack.functionWords]),
    ),
  ].filter(word => word.length > 1 && word !== 'aux'),
)

type Node = { type: string; start: number; end: number; [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const wordsIn = (text: string): string[] => text.split(/[^\p{L}]+/u).filter(word => functionWords.has(word))

/** Whether the source of a regular expression has a function word as an alternative of its own. */
const alternates = (pattern: string): boolean =>
  [...pattern.matchAll(/(?<=[(|^:])([\p{L}]+)(?=[)|$])/gu)].some(([word]) => functionWords.has(word))

/** Whether a string is a list of words or a phrase: several function words, and neither a sentence nor a message. */
const isWordList = (text: string): boolean =>
  /\s/.test(text.trim()) && !/^\s*\p{Lu}|[.:]\s*$/u.test(text) && wordsIn(text).length > 1

/** The literals of a module that are knowledge of a language: codes of languages, function words, comparisons with a word. */
function wordsOfLanguages(path: string, source: string): string[] {
  const { program } = parseSync(path, source)
  const found: string[] = []
  const visit = (node: Node): void => {
    // The types of TypeScript and the specifiers of imports are no values.
    if (/^TS(?!As|NonNull|Satisfies)|^Import/.test(node.type)) return
    const report = () => found.push(`${path}: ${source.slice(node.start, Math.min(node.end, node.start + 80))}`)
    const regex = node.regex as { pattern: string } | undefined
    const text =
      typeof node.value === 'string' ? node.value : ((node.value as { cooked?: string } | undefined)?.cooked ?? '')
    const isText = node.type === 'Literal' || node.type === 'TemplateElement'
    if (regex ? alternates(regex.pattern) : isText && Object.hasOwn(packs, text)) report()
    else if (isText && !messageRooms.some(room => within(path, room)) && isWordList(text)) report()
    else if (node.type === 'BinaryExpression') {
      const [left, right] = [node.left as Node, node.right as Node]
      const member = isNode(left.expression) ? left.expression : left
      const property = isNode(member.property) ? String(member.property.name) : ''
      if (/^(?:fold|lemma|form)$/.test(property) && functionWords.has(String(right.value))) report()
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child)
  }
  visit(program as unknown as Node)
  return found
}

const readingFiles = filesIn('seed').filter(path => !wordRooms.some(room => within(path, room)))

describe('the words of languages', () => {
  it('stand in the language packs and the tables of names alone', () => {
    const strays = readingFiles
      .filter(path => !Object.hasOwn(exceptions, path))
      .flatMap(path => wordsOfLanguages(path, read(path)))
    expect(strays).toEqual([])
  })

  it('are excepted only where they still stand', () => {
    const needless = Object.keys(exceptions).filter(path => wordsOfLanguages(path, read(path)).length === 0)
    expect(needless).toEqual([])
  })

  it.each([
    ["if (lang === 'fr') return", 'the code of a language'],
    ['const links = /^(?:of|de|du)$/', 'alternatives of a pattern'],
    ["const links = words('de la des du')", 'a list'],
    ["while (tokens[at]?.fold === 'the') at++", 'a comparison'],
  ])('are found in %s: %s', source => {
    expect(wordsOfLanguages('seed/read/sample.ts', source)).toHaveLength(1)
  })

  it.each([
    ["throw new Error('The page is not in the cache.')"],
    ["type Side = 'from' | 'to'"],
    ["import { packs } from '../language/packs.ts'"],
    ['const label = /^(?:nsubj|aux):pass$/'],
    ["const rule = 'place/with-country'"],
  ])('are not found in %s', source => {
    expect(wordsOfLanguages('seed/read/sample.ts', source)).toEqual([])
  })
})
