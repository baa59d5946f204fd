import type { Pack } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { asked } from './questions.ts'
import { type Factuality, lessSure, type ScopeEffect, type ScopePhrase, scopeTable } from './scope-table.ts'

/** What words of a language may come between two of a row: "it is *simply* untrue that", "dismissed *the* reports that". */
const between = /^(?:ADV|DET|ADJ|PUNCT)$/
/** No comma, no full stop, and nothing that ends a clause. */
const quotation = /^["“”«»‘’]$/

/**
 * How sure each word of a sentence is by the rows of words that come before it: "it is untrue that", « tout porte à croire que ». They govern
 * up to the end of the clause or of what is joined to it without a "but". Read from the surface, so that no misplaced arc frees a clause of them.
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
        scopes[i] = lessSure(scopes[i] as Factuality, factuality)
    }
  const unreal = Math.max(conditionEnd(tree, pack), refutationEnd(tree, pack))
  const questions = asked(tree)
  for (let i = 0; i < tree.length; i++) if (i < unreal || questions[i]) scopes[i] = 'none'
  return scopes
}

/** The index of the comma behind a condition that opens the sentence: "If Iran attacks Israel,". Zero where none does. */
function conditionEnd(tree: Tree, pack: Pack): number {
  const first = tree.findIndex(word => word.upos !== 'PUNCT')
  const opening = [1, 2, 3, 4].some(length => {
    const words = tree.slice(first, first + length)
    const names = [words.map(word => word.lemma.toLowerCase()), words.map(word => word.form.toLowerCase())]
    return scopeTable(pack).effect('conjunction', ...names.map(name => name.join(' '))) === 'conditional'
  })
  return opening
    ? Math.max(
        0,
        tree.findIndex(word => word.form === ','),
      )
    : 0
}

/** A refutation in any of its forms, whatever the lemma that it got: « infondées ». */
const refutes = (word: Word, { refutations }: Pack['grammar']): boolean =>
  refutations.includes(word.lemma.toLowerCase()) ||
  refutations.some(refutation => refutation.length > 5 && word.form.toLowerCase().startsWith(refutation))

/** The index of what says that a claim which opens the sentence is not true: "Claims that France bombed Mali are false". Zero where none does. */
function refutationEnd(tree: Tree, pack: Pack): number {
  const { grammar } = pack
  const claim = tree.findIndex((word, i) => i < 3 && /^(?:NOUN|VERB)$/.test(word.upos))
  const effect = scopeTable(pack).effect('noun', tree[claim]?.lemma ?? '')
  if (
    claim < 0 ||
    effect === undefined ||
    effect === 'fact' ||
    !grammar.contentMarks.includes(tree[claim + 1]?.lemma ?? '')
  )
    return 0
  const end = tree.findIndex((word, i) => i > claim && (word.form === ';' || refutes(word, grammar)))
  return tree[end]?.form === ';' ? 0 : Math.max(0, end)
}

const factualityOf = (effect: ScopeEffect): Factuality =>
  effect === 'negative' ? 'none' : effect === 'fact' ? 'asserted' : effect

const stands = (word: Word | undefined, alternatives: ReadonlySet<string>): boolean =>
  word !== undefined && (alternatives.has(word.lemma) || alternatives.has(word.form.toLowerCase()))

/** The index after a phrase whose first word is here. */
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

/** A semicolon, a colon, or a comma with a "but" behind it. */
function breaks(tree: Tree, at: number, { grammar }: Pack): boolean {
  const form = tree[at]?.form ?? ''
  return form === ';' || form === ':' || (form === ',' && grammar.contrasts.includes(tree[at + 1]?.lemma ?? ''))
}
