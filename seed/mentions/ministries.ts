import type { Sentence } from '../document.ts'
import { nameTrie } from '../gazetteer/gazetteer.ts'
import { portfolios } from '../gazetteer/ministry-table.ts'
import { packOf, wordsOfAll } from '../language/packs.ts'
import { isDative, isDefiniteArticle, isGenitive, isLocative } from '../read/function-words.ts'
import { textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

const nouns = wordsOfAll(({ bodies }) => bodies.ministryNouns)
const links = (fold: string | undefined): boolean => isGenitive(fold) || isDefiniteArticle(fold) || fold === "'"
const ofPlace = (fold: string | undefined): boolean => isGenitive(fold) || isLocative(fold)

/**
 * The ministries of a state, one id in both languages: « le ministère russe des Affaires étrangères », "Russia's foreign ministry", "the
 * Ministry of Defence of Ukraine", "the Foreign Ministry in Moscow". Without a state beside it, it is one of a name that many countries have.
 */
export function ministries(sentence: Sentence, known: readonly MentionCandidate[]): MentionCandidate[] {
  const { tokens } = sentence
  const { lang, grammar } = packOf(sentence.lang)
  const read = grammar.modifierPosition === 'behind' ? headFirst : headLast
  const found: MentionCandidate[] = []
  for (const [i, token] of tokens.entries()) {
    if (!nouns.has(token.fold)) continue
    const ministry = read(i)
    if (!ministry) continue
    const { iso3 } = ministry
    const name = textOf(tokens, ministry.from, ministry.to)
    found.push({
      from: ministry.from,
      to: ministry.to,
      form: 'name',
      rule: iso3 ? 'organization/ministry' : 'organization/head-noun',
      entity: {
        id: asEntityId(`org:${ministry.id}-ministry${iso3 ? `-${iso3.toLowerCase()}` : ''}`),
        kind: 'Organization',
        name: name.charAt(0).toUpperCase() + name.slice(1),
        orgType: 'government',
        ...(iso3 ? { country: iso3 } : {}),
      },
      ...(iso3 ? {} : { common: { stem: `${ministry.id}-ministry` } }),
    })
  }
  return found

  type Read = { from: number; to: number; id: string; iso3: string | undefined }

  function headFirst(at: number): Read | undefined {
    let to = at + 1
    let iso3 = nation(to, 'demonym')
    if (iso3 !== undefined) to = endOf(to)
    while (links(tokens[to]?.fold)) to++
    const office = portfolioAt(to)
    if (!office) return undefined
    to += office.words.length
    if (iso3 === undefined) {
      iso3 = nation(to, 'demonym')
      if (iso3 !== undefined) return { from: at, to: endOf(to), id: office.id, iso3 }
      // « le ministère de la Défense d'Ukraine », « … à Moscou »
      let behind = to
      while (links(tokens[behind]?.fold) || isDative(tokens[behind]?.fold)) behind++
      if (behind > to) iso3 = nation(behind, 'name')
    }
    return { from: at, to, id: office.id, iso3 }
  }

  function headLast(at: number): Read | undefined {
    const before = portfolioBefore(at)
    if (before) {
      let from = at - before.words.length
      const possessed = tokens[from - 1]?.fold === 's' && /^['’]$/.test(tokens[from - 2]?.text ?? '')
      const owner = known.find(candidate => candidate.to === (possessed ? from - 2 : from))
      let iso3 = owner?.entity.iso3 ?? (possessed ? owner?.entity.country : undefined)
      if (owner && iso3 && !possessed) from = owner.from
      if (!iso3 && ofPlace(tokens[at + 1]?.fold)) iso3 = nation(at + 2, 'name')
      return { from, to: at + 1, id: before.id, iso3 }
    }
    if (!isGenitive(tokens[at + 1]?.fold)) return undefined
    let to = at + 2
    if (isDefiniteArticle(tokens[to]?.fold)) to++
    const office = portfolioAt(to)
    if (!office) return undefined
    to += office.words.length
    const owner = known.find(candidate => candidate.to === at && candidate.form === 'demonym')
    const behind = ofPlace(tokens[to]?.fold)
      ? nation(isDefiniteArticle(tokens[to + 1]?.fold) ? to + 2 : to + 1, 'name')
      : undefined
    return { from: owner?.from ?? at, to, id: office.id, iso3: owner?.entity.iso3 ?? behind }
  }

  function portfolioAt(at: number): { id: string; words: string[] } | undefined {
    return portfolios[lang].find(({ words }) => words.every((word, k) => tokens[at + k]?.fold === word))
  }

  function portfolioBefore(at: number): { id: string; words: string[] } | undefined {
    return portfolios[lang].find(({ words }) => words.every((word, k) => tokens[at - words.length + k]?.fold === word))
  }

  /** The state that a demonym, or a name of it or of its capital, stands for at `at`. */
  function nation(at: number, form: 'demonym' | 'name'): string | undefined {
    const own = known.find(candidate => candidate.from === at)
    if (form === 'demonym') return own?.form === 'demonym' ? own.entity.iso3 : undefined
    if (own?.entity.kind === 'Country') return own.entity.iso3
    const seat = nameTrie
      .at(tokens, at)
      .flatMap(({ entries }) => entries)
      .find(entry => entry.is === 'seat')
    return seat?.is === 'seat' && tokens[at]?.capital ? seat.iso3 : undefined
  }

  function endOf(at: number): number {
    return known.find(candidate => candidate.from === at)?.to ?? at + 1
  }
}
