import type { Span } from '../../model/extraction.ts'
import type { Grammar, Pack } from '../language/pack.ts'
import { parse, parseWords, wordsOf } from '../syntax/parse.ts'
import type { UdToken } from '../syntax/tokenize.ts'
import type { Tree, Word } from '../syntax/tree.ts'
import { hasLabel } from './dependency-tree.ts'

/**
 * Parses a sentence in which the spans of proper names are known. Where the tree splits a name ("Immigration and *Customs* Enforcement
 * returned") or takes a part of it for a verb, the sentence is parsed again with that name as a single token; its words then depend on the
 * first as UD's `flat`.
 */
export function parseWithNames(text: string, span: Span, { lang, grammar }: Pack, names: readonly Span[]): Tree {
  const tree = parse(text, span, lang)
  const broken = names.filter(name => isBroken(tree, name))
  if (broken.length === 0) return tree
  const words = wordsOf(text, span, lang)
  const rows = rowsOf(words, broken)
  const tokens = rows.map(row => asOne(row, grammar.modifierPosition))
  const read = parseWords(tokens, lang)
  // "Xi Jinping met": a name that is taken for a verb is read as one that every treebank has.
  const misread = (i: number) => (rows[i]?.length ?? 0) > 1 && !/^(?:PROPN|NOUN|ADJ)$/.test(read[i]?.upos ?? '')
  const whole = rows.some((_, i) => misread(i))
    ? parseWords(
        tokens.map((token, i) => (misread(i) ? { ...token, form: grammar.commonName } : token)),
        lang,
      )
    : read
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

/** Whether a name is no constituent: one of its words is a verb, or more than one has its governor outside the name. */
function isBroken(tree: Tree, { start, end }: Span): boolean {
  const inside = tree.flatMap((word, i) => (word.start >= start && word.end <= end ? [i] : []))
  if (inside.length < 2) return false
  const leaving = inside.filter(i => !inside.includes(tree[i]?.head ?? -1))
  // "President Beji Caid Essebsi": all words of the name may depend on the title.
  const title = leaving[0] === undefined ? -1 : tree[leaving[0]]?.head
  const hung = leaving.every(i => hasLabel(tree[i], 'flat', 'appos') && tree[i]?.head === title)
  return (leaving.length > 1 && !hung) || inside.some(i => /^(?:VERB|AUX|SCONJ)$/.test(tree[i]?.upos ?? ''))
}

/** Groups the words of a sentence: those of a name together, every other word alone. */
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

/**
 * One token that stands for a name: its head noun by word order, the last noun in English and the first in French, since the parser most
 * probably knows that one.
 */
function asOne(row: readonly UdToken[], modifiers: Grammar['modifierPosition']): UdToken {
  const [first, last] = [row[0] as UdToken, row.at(-1) as UdToken]
  if (row.length === 1) return first
  return { ...(modifiers === 'before' ? last : first), start: first.start, end: last.end }
}
