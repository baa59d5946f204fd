import type { OrgType } from '../../model/ontology.ts'
import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { slug } from '../gazetteer/lexicon.ts'
import { words } from '../gazetteer/trie.ts'
import type { Token } from '../read/tokens.ts'
import { type Candidate, idOf } from './candidate.ts'
import { ownerBefore } from './gazetteer-names.ts'

type Head = { type: OrgType; id: string }
const heads = (table: string): Map<string, Head> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap(line => {
        const [type, ...groups] = line.trim().split(/\s+/)
        return groups.flatMap(group => {
          const forms = group.split('/')
          return forms.map(form => [form, { type: type as OrgType, id: forms[0] ?? form }] as const)
        })
      }),
  )

/** Bodies of a state that a common noun and a demonym name: « l'armée irakienne », "the Turkish government". The first form makes the id. */
const stateBodies = {
  fr: heads(`
    military army/armee/armees forces/troupes/soldats navy/marine air-force/aviation defence/defense
    government government/gouvernement/autorites/regime parliament/parlement presidency/presidence police/police gendarmerie/gendarmerie diplomacy/diplomatie justice/justice
    government senate/senat assembly/assemblee congress/congres supreme-court/cour central-bank/banque embassy/ambassade ministry/ministere intelligence/renseignement coastguard/garde-cotes`),
  en: heads(`
    military army/army forces/forces/troops/soldiers navy/navy air-force/airforce military/military
    government government/government/authorities/regime parliament/parliament presidency/presidency police/police senate/senate congress/congress supreme-court/court central-bank/bank embassy/embassy ministry/ministry intelligence/intelligence coastguard/coastguard`),
}

/** What may stand between such a noun and its demonym, or before it in English; it becomes part of the id. */
const branches =
  words(`aerienne aeriennes navale navales terrestre terrestres speciale speciales armee armees gouvernementale gouvernementales loyaliste loyalistes nationale nationales federale federales
 securite centrale supreme air ground naval special armed security government federal national central supreme foreign defence defense interior democratic civil border military regular intelligence army police`)

const properHeadsFr =
  words(`parti front mouvement union association universite banque agence commission conseil comite cour tribunal institut observatoire ligue organisation fondation brigade brigades ambassade
 federation confederation coalition assemblee senat congres chambre haut-commissariat garde corps regiment bataillon syndicat alliance centre societe compagnie ministere ministeres departement bureau direction office autorite commandement
 rassemblement forum fonds programme groupe reseau collectif consulat prefecture academie ecole hopital journal quotidien hebdomadaire magazine chaine radio television agence armee force forces unites services mission secretariat
 communaute initiative internationale parlement gouvernement cabinet musee club cercle`)
const properHeadsEn =
  words(`ministry department army navy force forces police party council committee commission agency bank university institute corps command brigade coalition government parliament senate congress court front movement union
 association organization organisation group foundation center centre office bureau service services authority administration assembly federation league alliance fund board company corporation inc corp ltd news times post observatory embassy consulate guard guards division battalion
 regiment fleet squadron wing secretariat mission house chamber network society institution college school academy press journal tribune herald airlines airways industries holdings energy technologies systems club trust forum programme program initiative task consortium conference dialogue caucus militia church museum hospital cabinet treasury museums resistance brigades militias society directorate laboratory team staff intelligence`)

const linksFr = words('de du des d la le les l et pour a aux au en sur contre')
const linksEn = words('of for the and on to in against')
const adjectiveFr =
  /(?:al|ale|aux|ales|ique|iques|ier|iere|aire|aires|if|ive|ifs|ives|ien|ienne|iens|iennes|ois|oise|ais|aise|ains?|aines?|eens?|eennes?|uni|unis|unies|arabe|arabes|libre|libres|supreme|unifiee|armees?|civile|humain|humains|etrangeres?|mondiale|patriotique|democrate|republicain|communiste|socialiste|islamique|populaires?)$/

const typeOfHead = (head: string): OrgType => {
  if (/^(?:parti|party|rassemblement)$/.test(head)) return 'party'
  if (
    /^(?:armee|army|forces?|navy|corps|command|commandement|brigades?|guard|guards|garde|regiment|bataillon|battalion|division|fleet|squadron|wing|task)$/.test(
      head,
    )
  )
    return 'military'
  if (
    /^(?:ministere|ministry|department|departement|government|gouvernement|senat|senate|congress|congres|parlement|parliament|cour|court|tribunal|ambassade|embassy|consulat|assemblee|assembly|chambre|house|prefecture|cabinet|treasury)$/.test(
      head,
    )
  )
    return 'government'
  if (
    /^(?:banque|bank|societe|compagnie|company|corporation|inc|corp|ltd|airlines|airways|industries|holdings|technologies)$/.test(
      head,
    )
  )
    return 'company'
  if (
    /^(?:news|times|post|journal|quotidien|hebdomadaire|magazine|chaine|radio|television|press|tribune|herald)$/.test(
      head,
    )
  )
    return 'media'
  return 'other'
}

const notNames = words(
  'i ii iii tv dna adn gdp pib vih hiv sida aids ceo pdg ufo ovni gmt utc usd eur am pm ied ieds vbied vbieds uav uavs nb ps cv faq html sms gps km tnt ok vip qg hq rep sen gen lt col etc mr mm',
)

/** Organizations that the sentence introduces by their form: a body of a state, a proper name with a head noun, an acronym. */
export function organizationPatterns(
  sentence: Sentence,
  known: readonly Candidate[],
  acronyms: ReadonlyMap<string, Candidate['entity']>,
): Candidate[] {
  const { tokens, lang } = sentence
  const tongue = lang === 'fr' ? 'fr' : 'en'
  const found: Candidate[] = []
  const starting = new Map(known.map(candidate => [candidate.from, candidate]))
  const covered = (at: number) =>
    known.some(candidate => at >= candidate.from && at < candidate.to && candidate.form === 'name')
  const organization = (id: string, name: string, type: OrgType, country?: string): Candidate['entity'] => ({
    id: idOf(id),
    kind: 'Organization',
    name,
    orgType: type,
    ...(country ? { country } : {}),
  })
  /** "South Korea's opposition Democratic Party" has namesakes elsewhere. */
  const owned = (name: string, type: OrgType, owner: string | undefined, nation: string | undefined) =>
    organization(
      `org:${slug(name)}${owner && owner !== nation ? `-${owner.toLowerCase()}` : ''}`,
      name,
      type,
      nation ?? owner,
    )
  const textOf = (from: number, to: number): string => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    let out = ''
    if (!first || !last) return out
    for (let i = from; i < to; i++) out += (i > from && tokens[i]?.spaced ? ' ' : '') + (tokens[i]?.text ?? '')
    return out
  }

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') continue
    if (tongue === 'fr') {
      const body = stateBodies.fr.get(token.fold)
      if (body && !covered(i)) {
        let to = i + 1
        const parts: string[] = []
        // « forces de sécurité irakiennes », « banque centrale russe »
        if (/^de$/.test(tokens[to]?.fold ?? '') && branches.has(tokens[to + 1]?.fold ?? '')) to += 1
        while (branches.has(tokens[to]?.fold ?? '') && to < i + 4) parts.push(tokens[to++]?.fold ?? '')
        const nation = starting.get(to)
        const alone = /^(?:cour|banque|ministere|renseignement|defense|justice)$/.test(token.fold)
        if (
          nation?.form === 'demonym' &&
          nation.entity.iso3 &&
          (!alone || parts.length > 0 || token.fold === 'justice')
        ) {
          const id = `org:${[body.id, ...parts.map(part => part.replace(/(?:ne|n)?s?$/, match => (match.startsWith('n') ? 'n' : '')).replace(/e$/, ''))].join('-')}-${nation.entity.iso3.toLowerCase()}`
          const name = textOf(i, nation.to)
          found.push({
            from: i,
            to: nation.to,
            form: 'description',
            rule: 'organization/state-body',
            entity: organization(id, name.charAt(0).toUpperCase() + name.slice(1), body.type, nation.entity.iso3),
          })
          i = nation.to - 1
          continue
        }
      }
      // « Congrès national africain de Nelson Mandela »: the name on record ends where the record ends.
      const listed = starting.get(i)
      const record = listed !== undefined && recordEnds(listed)
      if (properHeadsFr.has(token.fold) && !record && !(covered(i) && !token.capital)) {
        const end = frenchName(i)
        if (end > i + 1) {
          const name = textOf(i, end)
          found.push({
            from: i,
            to: end,
            form: 'name',
            rule: 'organization/head-noun',
            entity: organization(
              `org:${slug(name)}`,
              name.charAt(0).toUpperCase() + name.slice(1),
              typeOfHead(token.fold),
              nationIn(i, end),
            ),
          })
          i = end - 1
          continue
        }
      }
    } else {
      const nation = starting.get(i)
      if (nation && (nation.form === 'demonym' || nation.entity.kind === 'Country') && nation.entity.iso3) {
        let to = nation.to
        const parts: string[] = []
        if (nation.form !== 'demonym' && tokens[to]?.fold === "'" && tokens[to + 1]?.fold === 's') to += 2
        while (
          branches.has(tokens[to]?.fold ?? '') &&
          to < nation.to + 4 &&
          (branches.has(tokens[to + 1]?.fold ?? '') || stateBodies.en.has(tokens[to + 1]?.fold ?? ''))
        )
          parts.push(tokens[to++]?.fold ?? '')
        const head = stateBodies.en.get(tokens[to]?.fold ?? '')
        const headText = tokens[to]?.fold ?? ''
        const alone = /^(?:court|bank|ministry|intelligence)$/.test(headText)
        if (
          head &&
          (!alone || parts.length > 0) &&
          !(
            headText === 'military' &&
            tokens[to + 1]?.kind === 'word' &&
            !/^(?:said|says|has|had|was|is|were|will|confirmed|announced|in|on|and|to|spokesman|spokeswoman|spokesperson|chief)$/.test(
              tokens[to + 1]?.fold ?? '',
            )
          ) &&
          !/^(?:force|officers?|stations?|academy)$/.test(tokens[to + 1]?.fold ?? '') &&
          // "Pakistan's Supreme Court" is on record as that of Pakistan.
          !known.some(
            ({ from, to: end, rule }) =>
              from >= nation.to && from <= to && to < end && rule.startsWith('organization/'),
          )
        ) {
          const id = `org:${[...parts, head.id].join('-')}-${nation.entity.iso3.toLowerCase()}`
          found.push({
            from: i,
            to: to + 1,
            form: 'description',
            rule: 'organization/state-body',
            entity: organization(id, textOf(i, to + 1), head.type, nation.entity.iso3),
          })
          i = to
          continue
        }
      }
      if (token.capital) {
        const end = englishName(i)
        if (end > i) {
          const name = textOf(i, end)
          found.push({
            from: i,
            to: end,
            form: 'name',
            rule: 'organization/head-noun',
            entity: owned(name, typeOfHead(lastHead(i, end)), ownerBefore(tokens, i, known), nationIn(i, end)),
          })
          i = end - 1
          continue
        }
      }
    }
    const defined = token.upper ? acronyms.get(token.text) : undefined
    if (defined && !covered(i))
      found.push({ from: i, to: i + 1, form: 'name', rule: 'organization/defined-acronym', entity: defined })
    else if (token.upper && !covered(i) && plainAcronym(i))
      found.push({
        from: i,
        to: i + 1,
        form: 'name',
        rule: 'organization/plain-acronym',
        entity: organization(`org:${slug(token.text)}`, token.text, 'other'),
      })
  }
  return found

  /** « Cour suprême du Brésil », « … de la République démocratique du Congo »: what follows the name on record says whose it is. */
  function recordEnds({ to, rule }: Candidate): boolean {
    if (!/^organization\/(?:on-record|state-body)$/.test(rule) || !/^(?:de|d|du)$/.test(tokens[to]?.fold ?? ''))
      return false
    const next = tokens[to + 1]
    return (
      next?.capital === true ||
      (/^(?:la|l|')$/.test(next?.fold ?? '') &&
        known.some(country => country.entity.kind === 'Country' && country.from > to && country.from <= to + 3))
    )
  }

  function nationIn(from: number, to: number): string | undefined {
    return known.find(candidate => candidate.from >= from && candidate.to <= to && candidate.entity.iso3)?.entity.iso3
  }

  function lastHead(from: number, to: number): string {
    for (let i = to - 1; i >= from; i--) if (properHeadsEn.has(tokens[i]?.fold ?? '')) return tokens[i]?.fold ?? ''
    return ''
  }

  /** « Parti d'action nationaliste », « Comité international de la Croix-Rouge », « ministère de l'Intérieur »: where the name ends. */
  function frenchName(from: number): number {
    const head = tokens[from]
    if (!head) return from
    let to = from + 1
    let capitals = 0
    let end = from
    let adjectives = 0
    while (to < tokens.length && to - from < 14) {
      const token = tokens[to] as Token
      if (token.fold === "'" || (token.fold === '-' && !token.spaced)) {
        to++
        continue
      }
      if (token.kind === 'mark') break
      if (token.capital) {
        if (
          /^(?:le|la|les|il|elle|mais|et|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(token.fold) &&
          token.spaced &&
          !head.capital
        )
          break
        // « le président de la Commission Jean-Claude Juncker »: behind such a body a given name begins its head's.
        if (
          to > from &&
          /^(?:commission|conseil|assemblee|parlement|senat|gouvernement)$/.test(head.fold) &&
          firstNames.has(token.fold) &&
          !linksFr.has(tokens[to - 1]?.fold ?? '') &&
          (tokens[to + 1]?.capital || tokens[to + 1]?.text === '-')
        )
          break
        capitals++
        end = ++to
        continue
      }
      if (linksFr.has(token.fold)) {
        // A link counts only when a capital or, after a capital head, a noun stands behind it.
        let ahead = to + 1
        while (linksFr.has(tokens[ahead]?.fold ?? '') || tokens[ahead]?.fold === "'") ahead++
        const next = tokens[ahead]
        if (!next || next.kind === 'mark') break
        const supports =
          /^(?:a|aux?|pour)$/.test(token.fold) &&
          /^(?:soutien|appui|aide|assistance|amis)$/.test(tokens[to - 1]?.fold ?? '')
        if (next.capital && (supports || !/^(?:a|en|et|pour|sur|contre|au|aux)$/.test(token.fold))) {
          to = ahead
          continue
        }
        if (head.capital && capitals === 0 && /^(?:de|du|des|d|pour)$/.test(token.fold) && next.kind === 'word') {
          end = ahead + 1
          to = ahead + 1
          adjectives = 0
          capitals += 0.5
          continue
        }
        if (head.capital && capitals > 0 && /^(?:et|de|du|des|d)$/.test(token.fold) && next.capital) {
          to = ahead
          continue
        }
        break
      }
      if (adjectiveFr.test(token.fold) && adjectives < 2) {
        adjectives++
        if (head.capital || capitals > 0) end = to + 1
        to++
        continue
      }
      if (token.kind === 'number' && head.capital) {
        to++
        continue
      }
      break
    }
    const sentenceStart = from === 0 || tokens[from - 1]?.kind === 'mark'
    if (!head.capital && capitals < 1) return from
    // « L'Union », « Le Centre » alone, or an ordinary noun that opens a sentence, is no name.
    if (head.capital && end === from) return from
    if (head.capital && sentenceStart && capitals < 1) return from
    // A lower-case head needs a proper complement: « agence de presse » is none, « agence Anatolie » is; a demonym alone is none.
    if (!head.capital) {
      const inside = known.filter(candidate => candidate.from > from && candidate.to <= end)
      const proper =
        /^(?:ministere|ministeres|ambassade|universite|parti|front|agence|commission|conseil|chaine|quotidien|journal|hebdomadaire|magazine|groupe|mouvement|institut|tribunal|cour|brigade|association|banque|consulat|compagnie|societe|fondation|collectif|syndicat|reseau)$/.test(
          head.fold,
        )
      if (!proper) return from
      const next = tokens[from + 1]
      const link = next !== undefined && linksFr.has(next.fold)
      if (
        /^(?:groupe|journal|compagnie|societe|reseau|chaine|quotidien|magazine|hebdomadaire|agence|front|mouvement|parti|brigade|banque|collectif|syndicat|association|fondation|cour|tribunal|commission|conseil|institut)$/.test(
          head.fold,
        ) &&
        link &&
        !/^(?:ministere|ambassade|universite|cour|conseil|commission|tribunal)$/.test(head.fold)
      )
        return from
      if (inside.some(candidate => candidate.entity.kind === 'Person')) return from
      // « groupe État islamique », « chaîne Al-Jazeera »: the name on record is the better mention.
      if (inside.some(candidate => candidate.entity.kind === 'Organization' && candidate.form === 'name')) return from
    }
    return end
  }

  /** "Defense Department", "Ministry of Foreign Affairs", "Royal Institute of International Affairs": where the name ends. */
  function englishName(from: number): number {
    const first = tokens[from]
    if (!first || tokens[from - 1]?.text === '-') return from
    // "Iran's Revolutionary Guard" is a body of Iran, whose name begins behind it.
    const owner = starting.get(from)
    // "Supreme Court of Pakistan" is on record as that of Pakistan; "Democratic Party of Japan" is not the American one.
    const listed = known.find(
      other => other.from <= from && from < other.to && other.entity.kind === 'Organization' && other.entity.country,
    )
    if (listed && tokens[listed.to]?.fold === 'of') {
      const state = starting.get(tokens[listed.to + 1]?.fold === 'the' ? listed.to + 2 : listed.to + 1)
      if (state?.entity.kind === 'Country' && state.entity.iso3 === listed.entity.country) return from
    }
    if (owner?.entity.kind === 'Country' && tokens[owner.to]?.fold === "'" && tokens[owner.to + 1]?.fold === 's')
      return from
    if (
      /^(?:the|a|an|this|that|in|on|at|but|and|he|she|it|we|they|former|president|prime|king|mr|mrs|gen|col|when|while|after|before|as|if|under|our|his|her|their|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        first.fold,
      )
    )
      return from
    let to = from
    let end = from
    let headAt = -1
    while (to < tokens.length && to - from < 12) {
      const token = tokens[to] as Token
      if (token.fold === "'" && tokens[to + 1]?.fold === 's' && tokens[to + 2]?.capital) {
        // "Antonio Costa's Socialist Party" is called Socialist Party.
        const owned = starting.get(to + 2)?.entity.kind === 'Organization'
        if (owned || (to > from + 1 && firstNames.has(first.fold) && headAt < 0)) return from
        to += 2
        continue
      }
      if (token.fold === '-' && !token.spaced && tokens[to + 1]?.spaced === false) {
        to++
        continue
      }
      if (token.text === '.' && to > from && (tokens[to - 1]?.text.length ?? 9) === 1 && !token.spaced) {
        to++
        continue
      }
      if (token.kind === 'mark') break
      if (token.capital || (token.kind === 'number' && tokens[to + 1]?.capital)) {
        if (
          /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|president|minister|secretary|general|spokesman|spokeswoman|spokesperson|commander|director|chief)$/.test(
            token.fold,
          ) &&
          to > from
        )
          break
        if (token.capital && properHeadsEn.has(token.fold) && to >= from) headAt = to
        end = ++to
        continue
      }
      if (linksEn.has(token.fold) && headAt >= 0 && to > from) {
        let ahead = to + 1
        while (linksEn.has(tokens[ahead]?.fold ?? '')) ahead++
        const next = tokens[ahead]
        if (!next?.capital || (/^(?:on|in|to|and)$/.test(token.fold) && !(token.fold === 'and' && headAt === from)))
          break
        // "Forces of Khalifa Haftar" are his, and have no name.
        if (
          token.fold === 'of' &&
          headAt === from &&
          firstNames.has(next.fold) &&
          /^(?:forces?|army|government|militia|party|movement|group|brigades?|team|administration)$/.test(first.fold)
        )
          return from
        if (token.fold === 'the' || (token.fold === 'for' && headAt !== to - 1)) break
        to = ahead
        continue
      }
      if (token.fold === 'and' && headAt === -1 && tokens[to + 1]?.capital && to > from) {
        // "Health and Human Services Department": only when a head still follows.
        let ahead = to + 1
        while (tokens[ahead]?.capital) ahead++
        if (!properHeadsEn.has(tokens[ahead - 1]?.fold ?? '') || ahead - to < 3) break
        to++
        continue
      }
      break
    }
    if (headAt < 0) return from
    const last = Math.max(
      headAt + 1,
      headAt === from || tokens[headAt + 1]?.fold === 'of' || tokens[headAt + 1]?.fold === 'for' ? end : headAt + 1,
    )
    if (last - from < 2) return from
    // A head that opens the sequence needs "of": "Court Justice Smith" is a person.
    if (headAt === from && !/^(?:of|for)$/.test(tokens[from + 1]?.fold ?? '')) return from
    // A demonym and a common body ("Iraqi Army") are read as a body of the state.
    return last
  }

  /** An unknown acronym that stands as a noun: « le MDC a annoncé ». */
  function plainAcronym(at: number): boolean {
    const token = tokens[at]
    if (
      !token ||
      token.text.length < 3 ||
      token.text.length > 7 ||
      notNames.has(token.fold) ||
      !/^[A-Z]{3,7}$/.test(token.text)
    )
      return false
    const neighbours = [tokens[at - 1], tokens[at + 1]]
    if (neighbours.some(other => other?.upper && other.text.length > 2)) return false
    if (tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-') return false
    const before = tokens[at - 1]?.fold === "'" ? tokens[at - 2]?.fold : tokens[at - 1]?.fold
    return /^(?:le|la|les|l|du|des|d|au|aux|the)$/.test(before ?? '')
  }
}
