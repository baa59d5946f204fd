import type { Pack } from '../../language/pack.ts'

/** How sure it is that what a predicate tells has happened, from the surest to the least. */
export const factualities = ['asserted', 'reported', 'planned', 'conditional', 'denied', 'none'] as const
export type Factuality = (typeof factualities)[number]

/** What a word of scope does to what it governs; `fact` leaves it as certain as its own clause, `negative` denies it. */
export type ScopeEffect = 'fact' | Factuality | 'negative'
type ScopePosition =
  | 'clause'
  | 'object'
  | 'adverb'
  | 'auxiliary'
  | 'conjunction'
  | 'noun'
  | 'preposition'
  | 'determiner'
  | 'context'
  /** What is said of somebody behind a verb that is no more than a copula: "remains committed". */
  | 'predicate'
  /** A complement and a noun of which it is denied that they hinder it: "did not hesitate to", "made no secret of". */
  | 'not clause'
  | 'not noun'

/** Words that stand one after the other, each with its alternatives, and govern whatever comes after them. */
export type ScopePhrase = { effect: ScopeEffect; words: readonly ReadonlySet<string>[] }

type ScopeTable = {
  effect(where: ScopePosition, ...keys: readonly string[]): ScopeEffect | undefined
  contexts: readonly string[]
  /** Rows by each word that one of them may begin with. */
  rows: ReadonlyMap<string, readonly ScopePhrase[]>
}

const effects = new Set<string>(['fact', 'negative', ...factualities])
const tables = new WeakMap<Pack, ScopeTable>()

/**
 * The scope words of a language. Of several keys the first that occurs in a line decides; of two lines with one lemma the first. In a line
 * of rows a slash comes between the alternatives for one word: "it be untrue/false that".
 * @throws Error at a line that is not `effect | where | lemmas`.
 */
export function scopeTable(pack: Pack): ScopeTable {
  const known = tables.get(pack)
  if (known) return known
  const byPlace = new Map<string, Map<string, ScopeEffect>>()
  const rows = new Map<string, ScopePhrase[]>()
  for (const line of pack.scope.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [effect = '', where = '', lemmas] = line.split('|').map(part => part.trim())
    if (!effects.has(effect) || lemmas === undefined) throw new Error(`not a line of scope: ${line}`)
    if (where === 'row') {
      for (const row of lemmas.split(',').map(one => one.trim()))
        if (row) addRow({ effect: effect as ScopeEffect, words: row.split(' ').map(word => new Set(word.split('/'))) })
      continue
    }
    const place = byPlace.get(where) ?? new Map<string, ScopeEffect>()
    byPlace.set(where, place)
    for (const lemma of lemmas.split(',').map(one => one.trim()))
      if (lemma && !place.has(lemma)) place.set(lemma, effect as ScopeEffect)
  }
  const table: ScopeTable = {
    effect: (where, ...keys) => {
      const place = byPlace.get(where)
      for (const key of keys) {
        const effect = place?.get(key)
        if (effect) return effect
      }
      return undefined
    },
    contexts: [...(byPlace.get('context')?.keys() ?? [])],
    rows,
  }
  tables.set(pack, table)
  return table

  function addRow(row: ScopePhrase): void {
    for (const word of row.words[0] ?? []) {
      const beginning = rows.get(word)
      if (beginning) beginning.push(row)
      else rows.set(word, [row])
    }
  }
}

/** The less sure of two: what is planned in a report is planned, what is reported of a mere wish is no fact. */
export function lessSure(a: Factuality, b: Factuality): Factuality {
  return factualities.indexOf(a) >= factualities.indexOf(b) ? a : b
}
