import type { Pack } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { wordsInQuestions } from './questions.ts'
import { type Factuality, lessCertain, type ScopeEffect, type ScopePhrase, scopeTable } from './scope-table.ts'

/** Parts of speech that may stand between two words of a scope phrase: "it is *simply* untrue that", "dismissed *the* reports that". */
const between = /^(?:ADV|DET|ADJ|PUNCT)$/
/** Quotation marks, which may stand between two words of a scope phrase; commas and full stops may not. */
const quotation = /^["“”«»‘’]$/

/**
 * For each word of a sentence, the factuality that scope phrases before it leave it: "it is untrue that", « tout porte à croire que ». A
 * phrase governs everything up to the end of its clause, or up to a "but". Matched on the surface, so that an attachment error of the
 * parser cannot take a clause out of its scope.
 */
export function phraseScopes(tree: Tree, pack: Pack): readonly Factuality[] {
  const scopes: Factuality[] = tree.map(() => 'asserted')
  const { rows } = scopeTable(pack)
  for (const [from, word] of tree.entries())
    for (const row of [...(rows.get(word.lemma) ?? []), ...(rows.get(word.form.toLowerCase()) ?? [])]) {
      const behind = endOf(row, tree, from)
      if (behind === undefined) continue
      const factuality = factualityOf(row.effect)
      for (let i = behind; i < tree.length && !breaks(tree, i, pack); i++)
        scopes[i] = lessCertain(scopes[i] as Factuality, factuality)
    }
  withholdRefuted(tree, pack, scopes)
  const unreal = Math.max(conditionEnd(tree, pack), refutationEnd(tree, pack))
  const questions = wordsInQuestions(tree)
  for (let i = 0; i < tree.length; i++) if (i < unreal || questions[i]) scopes[i] = 'none'
  return scopes
}

/**
 * The index of the comma behind a conditional clause that opens the sentence ("If Iran attacks Israel,"), the length of the sentence where none
 * parts it ("Whether Iran attacks depends on Israel"); 0 where there is no such clause.
 */
function conditionEnd(tree: Tree, pack: Pack): number {
  const first = tree.findIndex(word => word.upos !== 'PUNCT')
  const opening = [1, 2, 3, 4].some(length => {
    const words = tree.slice(first, first + length)
    const names = [words.map(word => word.lemma.toLowerCase()), words.map(word => word.form.toLowerCase())]
    return scopeTable(pack).effect('conjunction', ...names.map(name => name.join(' '))) === 'conditional'
  })
  if (!opening) return 0
  const comma = tree.findIndex(word => word.form === ',')
  return comma < 0 ? tree.length : comma
}

/**
 * Whether a word, alone or with the next ("made up"), says that something is untrue, by lemma or by form, since the lemmatizer may not know
 * it: « infondées ».
 */
function refutes(tree: Tree, at: number, { refutingModifiers: refutations }: Pack['grammar']): boolean {
  const word = tree[at] as Word
  const next = tree[at + 1]?.form.toLowerCase() ?? ''
  return (
    refutations.includes(word.lemma.toLowerCase()) ||
    refutations.includes(`${word.form.toLowerCase()} ${next}`) ||
    refutations.some(refutation => refutation.length > 5 && word.form.toLowerCase().startsWith(refutation))
  )
}

/**
 * The index of the word that says that a claim at the head of the sentence is untrue ("Claims that France bombed Mali are false"); 0 where
 * there is none.
 */
function refutationEnd(tree: Tree, pack: Pack): number {
  const { grammar } = pack
  const claim = tree.findIndex((word, i) => i < 3 && /^(?:NOUN|VERB)$/.test(word.upos))
  const effect = scopeTable(pack).effect('noun', tree[claim]?.lemma ?? '')
  if (claim < 0 || effect === undefined || effect === 'fact') return 0
  const end = tree.findIndex((word, i) => i > claim && (word.form === ';' || refutes(tree, i, grammar)))
  if (end < 0 || tree[end]?.form === ';') return 0
  // "A story circulating online that": a mark that can only begin a clause may stand farther behind.
  const marked = (word: Word, i: number) =>
    i > claim && i < end && grammar.contentMarks.includes(word.lemma) && (i === claim + 1 || word.upos === 'SCONJ')
  return tree.some(marked) ? end : 0
}

/**
 * Withholds what a subject tells whose predicate says that it is untrue: "The letter in which Cairo threatened Tripoli turned out to be a
 * forgery", « la vidéo où l'on voit … est un montage ».
 */
function withholdRefuted(tree: Tree, { grammar }: Pack, scopes: Factuality[]): void {
  for (const [at, word] of tree.entries()) {
    if (!refutes(tree, at, grammar)) continue
    const { subject, predicate } = subjectOf(tree, at)
    if (subject === undefined || !/^(?:NOUN|PROPN)$/.test(tree[subject]?.upos ?? '') || word.upos === 'PROPN') continue
    for (let i = 0; i < predicate; i++) if (i !== subject && isUnder(tree, i, subject)) scopes[i] = 'none'
  }
}

/** The subject of the clause whose predicate a word is, by itself or as the complement of a verb: "is a fake", "proved false". */
function subjectOf(tree: Tree, at: number): { subject?: number; predicate: number } {
  let predicate = at
  for (let steps = 0; steps < 3; steps++) {
    const subject = tree.findIndex(({ head, deprel }, i) => head === predicate && i < at && deprel.startsWith('nsubj'))
    if (subject >= 0) return { subject, predicate }
    const { head, deprel } = tree[predicate] as Word
    if (head < 0 || !/^(?:xcomp|obl|obj|advcl)/.test(deprel)) break
    predicate = head
  }
  return { predicate }
}

function isUnder(tree: Tree, at: number, head: number): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < 40; i = tree[i]?.head ?? -1, steps++) if (i === head) return true
  return false
}

const factualityOf = (effect: ScopeEffect): Factuality =>
  effect === 'negative' ? 'none' : effect === 'fact' ? 'asserted' : effect

const stands = (word: Word | undefined, alternatives: ReadonlySet<string>): boolean =>
  word !== undefined && (alternatives.has(word.lemma) || alternatives.has(word.form.toLowerCase()))

/** The index behind a scope phrase that starts at `from`; undefined where the phrase does not match there. */
function endOf({ words }: ScopePhrase, tree: Tree, from: number): number | undefined {
  let at = from + 1
  for (const alternatives of words.slice(1)) {
    for (let skipped = 0; skipped < 3 && !stands(tree[at], alternatives); skipped++) {
      const word = tree[at]
      if (!word || !between.test(word.upos) || (word.upos === 'PUNCT' && !quotation.test(word.form))) return undefined
      at++
    }
    if (!stands(tree[at], alternatives)) return undefined
    at++
  }
  return at
}

/** Whether a word ends the reach of a scope phrase: a semicolon, a colon, or a comma followed by "but". */
function breaks(tree: Tree, at: number, { grammar }: Pack): boolean {
  const form = tree[at]?.form ?? ''
  return (
    form === ';' ||
    form === ':' ||
    (form === ',' && grammar.adversativeConjunctions.includes(tree[at + 1]?.lemma ?? ''))
  )
}
