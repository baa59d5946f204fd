import type { Pack } from '../../language/pack.ts'

/** How certain the text presents an event as being, from the most certain to the least. `none`: not presented as an event at all. */
export const factualities = ['asserted', 'reported', 'planned', 'conditional', 'denied', 'none'] as const
export type Factuality = (typeof factualities)[number]

/**
 * What a scope word does to the clause or noun in its scope: `fact` leaves it the factuality of the containing clause, `negative` negates
 * it.
 */
export type ScopeEffect = 'fact' | Factuality | 'negative'
type ScopePosition =
  | 'clause'
  | 'object'
  /** A work of fiction as the subject of a verb: all that it tells. */
  | 'subject'
  /** A verb of saying behind the clause that it makes no fact: "…, the paper joked". */
  | 'parenthetical'
  /** A clause that is a supposition where the main clause is in the conditional: « même si X attaquait ». */
  | 'supposition'
  | 'adverb'
  | 'auxiliary'
  | 'conjunction'
  | 'noun'
  | 'preposition'
  | 'determiner'
  | 'context'
  /** The complement of a verb that serves as a copula: "remains committed". */
  | 'predicate'
  /** The complement of a negated word of hindrance: "did not hesitate to", "made no secret of". */
  | 'not clause'
  | 'not noun'

/** A sequence of words, each with its alternatives, that governs everything behind it in its clause. */
export type ScopePhrase = { effect: ScopeEffect; words: readonly ReadonlySet<string>[] }

type ScopeTable = {
  effect(where: ScopePosition, ...keys: readonly string[]): ScopeEffect | undefined
  contexts: readonly string[]
  /** Scope phrases by each word that they may begin with. */
  rows: ReadonlyMap<string, readonly ScopePhrase[]>
}

const effects = new Set<string>(['fact', 'negative', ...factualities])
const tables = new WeakMap<Pack, ScopeTable>()

/**
 * Parses the scope words of a language. Of several keys of one predicate the first that a line lists decides; of two lines with the same
 * lemma the first. In a line for phrases a slash separates the alternatives for one word: "it be untrue/false that".
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

/** The less certain of two factualities. A plan within a report is `planned`; a report of a wish is `none`. */
export function lessCertain(a: Factuality, b: Factuality): Factuality {
  return factualities.indexOf(a) >= factualities.indexOf(b) ? a : b
}
