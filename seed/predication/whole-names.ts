import type { Span } from '../../model/extraction.ts'
import type { Grammar, Pack } from '../language/pack.ts'
import { parse, parseWords, wordsOf } from '../syntax/parse.ts'
import type { UdToken } from '../syntax/tokenize.ts'
import type { Tree, Word } from '../syntax/tree.ts'
import { hasLabel } from './dependency-tree.ts'

/**
 * The tree of a sentence whose names are known: where the parser took a name apart, "Immigration and *Customs* Enforcement returned", or a part of
 * one for a verb, it reads the sentence once more with that name as one word. Its words then hang on its first as UD's `flat`.
 */
export function parseWithNames(text: string, span: Span, { lang, grammar }: Pack, names: readonly Span[]): Tree {
  const tree = parse(text, span, lang)
  const broken = names.filter(name => isBroken(tree, name))
  if (broken.length === 0) return tree
  const words = wordsOf(text, span, lang)
  const rows = rowsOf(words, broken)
  const whole = parseWords(
    rows.map(row => asOne(row, grammar.modifiers)),
    lang,
  )
  const firsts: number[] = []
  let next = 0
  for (const { length } of rows) {
    firsts.push(next)
    next += length
  }
  return rows.flatMap((row, i): Word[] => {
    const word = whole[i] as Word
    const first = firsts[i] as number
    const head = word.head < 0 ? -1 : (firsts[word.head] as number)
    if (row.length === 1) return [{ ...word, head }]
    return row.map(({ start, end, form }, k) => ({
      start,
      end,
      form,
      lemma: form,
      upos: 'PROPN',
      feats: { Number: 'Sing' },
      head: k === 0 ? head : first,
      deprel: k === 0 ? word.deprel : 'flat',
      margin: word.margin,
    }))
  })
}

/** Whether a verb is inside a name, or more than one of its words has its head outside. */
function isBroken(tree: Tree, { start, end }: Span): boolean {
  const inside = tree.flatMap((word, i) => (word.start >= start && word.end <= end ? [i] : []))
  if (inside.length < 2) return false
  const leaving = inside.filter(i => !inside.includes(tree[i]?.head ?? -1))
  // "President Beji Caid Essebsi": all of it may hang on the title.
  const title = leaving[0] === undefined ? -1 : tree[leaving[0]]?.head
  const hung = leaving.every(i => hasLabel(tree[i], 'flat', 'appos') && tree[i]?.head === title)
  return (leaving.length > 1 && !hung) || inside.some(i => /^(?:VERB|AUX|SCONJ)$/.test(tree[i]?.upos ?? ''))
}

/** The words in rows: all of a name in one, every other word alone. */
function rowsOf(words: readonly UdToken[], names: readonly Span[]): UdToken[][] {
  const rows: UdToken[][] = []
  let current: Span | undefined
  for (const word of words) {
    const name = names.find(one => word.start >= one.start && word.end <= one.end)
    if (name && name === current) rows.at(-1)?.push(word)
    else rows.push([word])
    current = name
  }
  return rows
}

/** A name as the parser may know it best: by the noun that its language puts at the end or at the head of it. */
function asOne(row: readonly UdToken[], modifiers: Grammar['modifiers']): UdToken {
  const [first, last] = [row[0] as UdToken, row.at(-1) as UdToken]
  if (row.length === 1) return first
  return { ...(modifiers === 'before' ? last : first), start: first.start, end: last.end }
}
