import type { Sentence } from '../document.ts'
import { nameTrie } from '../gazetteer/gazetteer.ts'
import { portfolios } from '../gazetteer/ministry-table.ts'
import { textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

/**
 * The ministries of a state, one id in both languages: « le ministère russe des Affaires étrangères », "Russia's foreign ministry", "the
 * Ministry of Defence of Ukraine", "the Foreign Ministry in Moscow". Without a state beside it, it is one of a name that many countries have.
 */
export function ministries(sentence: Sentence, known: readonly MentionCandidate[]): MentionCandidate[] {
  const { tokens } = sentence
  const lang = sentence.lang === 'fr' ? 'fr' : 'en'
  const found: MentionCandidate[] = []
  for (const [i, token] of tokens.entries()) {
    if (!/^minist(?:ere|ry)$/.test(token.fold)) continue
    const read = lang === 'fr' ? french(i) : english(i)
    if (!read) continue
    const { iso3 } = read
    const name = textOf(tokens, read.from, read.to)
    found.push({
      from: read.from,
      to: read.to,
      form: 'name',
      rule: iso3 ? 'organization/ministry' : 'organization/head-noun',
      entity: {
        id: asEntityId(`org:${read.id}-ministry${iso3 ? `-${iso3.toLowerCase()}` : ''}`),
        kind: 'Organization',
        name: name.charAt(0).toUpperCase() + name.slice(1),
        orgType: 'government',
        ...(iso3 ? { country: iso3 } : {}),
      },
      ...(iso3 ? {} : { common: { stem: `${read.id}-ministry` } }),
    })
  }
  return found

  type Read = { from: number; to: number; id: string; iso3: string | undefined }

  function french(at: number): Read | undefined {
    let to = at + 1
    let iso3 = nation(to, 'demonym')
    if (iso3 !== undefined) to = endOf(to)
    while (/^(?:de|des|du|d|la|l|le|')$/.test(tokens[to]?.fold ?? '')) to++
    const office = portfolioAt(to)
    if (!office) return undefined
    to += office.words.length
    if (iso3 === undefined) {
      iso3 = nation(to, 'demonym')
      if (iso3 !== undefined) return { from: at, to: endOf(to), id: office.id, iso3 }
      // « le ministère de la Défense d'Ukraine », « … à Moscou »
      let behind = to
      while (/^(?:de|du|d|la|l|le|'|a)$/.test(tokens[behind]?.fold ?? '')) behind++
      if (behind > to) iso3 = nation(behind, 'name')
    }
    return { from: at, to, id: office.id, iso3 }
  }

  function english(at: number): Read | undefined {
    const before = portfolioBefore(at)
    if (before) {
      let from = at - before.words.length
      const possessed = tokens[from - 1]?.fold === 's' && /^['’]$/.test(tokens[from - 2]?.text ?? '')
      const owner = known.find(candidate => candidate.to === (possessed ? from - 2 : from))
      let iso3 = owner?.entity.iso3 ?? (possessed ? owner?.entity.country : undefined)
      if (owner && iso3 && !possessed) from = owner.from
      if (!iso3 && /^(?:in|of)$/.test(tokens[at + 1]?.fold ?? '')) iso3 = nation(at + 2, 'name')
      return { from, to: at + 1, id: before.id, iso3 }
    }
    if (tokens[at + 1]?.fold !== 'of') return undefined
    let to = at + 2
    if (tokens[to]?.fold === 'the') to++
    const office = portfolioAt(to)
    if (!office) return undefined
    to += office.words.length
    const owner = known.find(candidate => candidate.to === at && candidate.form === 'demonym')
    const behind = /^(?:in|of)$/.test(tokens[to]?.fold ?? '')
      ? nation(tokens[to + 1]?.fold === 'the' ? to + 2 : to + 1, 'name')
      : undefined
    return { from: owner?.from ?? at, to, id: office.id, iso3: owner?.entity.iso3 ?? behind }
  }

  function portfolioAt(at: number): { id: string; words: string[] } | undefined {
    return portfolios[lang].find(({ words }) => words.every((word, k) => tokens[at + k]?.fold === word))
  }

  function portfolioBefore(at: number): { id: string; words: string[] } | undefined {
    return portfolios.en.find(({ words }) => words.every((word, k) => tokens[at - words.length + k]?.fold === word))
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
