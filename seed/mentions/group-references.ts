import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { countryEntity } from '../country-entity.ts'
import type { Document, Group, NamedEntities } from '../document.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { anyOf, itemsOfAll, wordsOfAll } from '../language/packs.ts'
import { isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import { numerals } from '../read/numerals.ts'
import { foldToken } from '../read/tokens.ts'

const dual = wordsOfAll(({ bodies }) => bodies.dualNumerals)
const states = wordsOfAll(({ bodies }) => bodies.stateGroups)
/** Nouns for people who represent their states: « les deux présidents », "the two leaders". */
const people = wordsOfAll(({ bodies }) => bodies.peopleGroups)
const pairs = wordsOfAll(({ bodies }) => bodies.pairNouns)
const distributives = wordsOfAll(({ bodies }) => bodies.distributives)
const plainDistributives = wordsOfAll(({ bodies }) => bodies.plainDistributives)
const coordinator = anyOf(itemsOfAll(({ functionWords }) => functionWords.coordinators))
const coordination = anyOf(itemsOfAll(({ bodies }) => bodies.coordinations, /,/))
const joining = new RegExp(
  String.raw`^\s*(?:,|${coordinator}|&|${coordination}|-)?\s*(?:,\s*)?${coordinator}?\s*` +
    `(?:${anyOf(itemsOfAll(({ functionWords }) => `${functionWords.definiteArticles} ${functionWords.genitives}`))}[ '])?` +
    String.raw`\s*$`,
)

/** The number that a word states, if it is at least two. */
function manyOf(word: string | undefined): number | undefined {
  const count = dual.has(word ?? '') ? 2 : numerals.get(word ?? '')
  return count === 1 ? undefined : count
}

/** A named entity with its place in the text; the holder of an office without a name counts as their state. */
type Named = Pick<Mention, 'entity' | 'start' | 'end'>
type Set = { members: EntityId[]; block: number; sentence: number; joined: boolean }

/**
 * Resolves references to several states: « les quatre pays », "both sides", « chacun des pays », "the two leaders". Two are the pair named
 * in the sentence itself, else the pair last named together in the paragraph, else that of the title, of the previous sentence or of the
 * lead; more are the latest set of exactly that number. Empty where no such set is certain.
 */
export function groupReferences(document: Document, found: NamedEntities): Group[] {
  const result: Group[] = []
  const countries: Set[] = []
  const persons: Set[] = []
  const mentions = groupBySentence(document.sentences, found.mentions)
  const offices = groupBySentence(document.sentences, found.offices)
  const title = document.sentences.findIndex(sentence => sentence.kind === 'title')
  const named = (index: number) => distinct((mentions[index] ?? []).filter(mention => mention.kind === 'Country'))
  const inTitle = title < 0 ? [] : named(title)
  const lead = document.sentences.findIndex(sentence => sentence.kind === 'body')
  const inLead = lead < 0 ? [] : named(lead)

  for (const [index, sentence] of document.sentences.entries()) {
    const here = mentions[index] ?? []
    const named = here.filter(mention => mention.kind === 'Country')
    const officials = [
      ...here.filter(mention => mention.kind === 'Person' && mention.form !== 'pronoun'),
      ...(offices[index] ?? []).flatMap(({ person, countries: [state, ...others], start, end }) =>
        person === undefined && state && others.length === 0 ? [{ entity: state, start, end }] : [],
      ),
    ].sort((a, b) => a.start - b.start)
    for (const [i, token] of sentence.tokens.entries()) {
      // « les deux Corées » are identified by their number.
      if (/^(?:koreas|corees)$/.test(token.fold) && token.capital) {
        const two = sentence.tokens[i - 1]
        if (two && manyOf(two.fold) === 2)
          result.push({
            start: two.start,
            end: token.end,
            members: ['KOR', 'PRK'].map(iso3 => countryEntity(found, iso3, sentence.lang)),
          })
        continue
      }
      const [before, further] = [sentence.tokens[i - 1]?.fold ?? '', sentence.tokens[i - 2]?.fold ?? '']
      // "The pair agreed", but not "the pair of …".
      const pair_ = pairs.has(token.fold) && isDefiniteArticle(before) && !isGenitive(sentence.tokens[i + 1]?.fold)
      const wanted = states.has(token.fold) ? 'states' : people.has(token.fold) || pair_ ? 'people' : undefined
      if (!wanted) continue
      const count = pairs.has(token.fold) ? 2 : (manyOf(before) ?? manyOf(further))
      const each = distributives.has(further) || plainDistributives.has(before)
      const earlier = <One extends Named>(list: readonly One[]) => list.filter(({ end }) => end <= token.start)
      const members =
        count === undefined
          ? each && wanted === 'states'
            ? countries.findLast(set => set.members.length > 2)?.members
            : undefined
          : wanted === 'people'
            ? count === 2
              ? pairOfPeople(index, earlier(officials))
              : undefined
            : count === 2
              ? pair(index, sentence.block, earlier(named))
              : several(count, distinct(named))
      // « deux responsables américains » are two people of one state.
      const qualified = here.some(
        mention => mention.form === 'demonym' && (mention.start - token.end === 1 || token.start - mention.end === 1),
      )
      if (!members || qualified) continue
      const first = sentence.tokens[Math.max(0, i - 2)]
      result.push({ start: first?.start ?? token.start, end: token.end, members })
    }
    const [states_, people_] = [distinct(named), distinct(officials)]
    if (states_.length >= 2)
      countries.push({ members: states_, block: sentence.block, sentence: index, joined: areJoined(named) })
    if (people_.length >= 2)
      persons.push({ members: people_, block: sentence.block, sentence: index, joined: areJoined(officials) })
  }
  return result

  function distinct(list: readonly Named[]): EntityId[] {
    return [...new Set(list.map(mention => mention.entity))]
  }

  function several(count: number, own: EntityId[]): EntityId[] | undefined {
    return own.length === count ? own : countries.findLast(set => set.members.length === count)?.members
  }

  function pair(index: number, block: number, before: readonly Named[]): EntityId[] | undefined {
    const own = distinct(before)
    if (own.length === 2) return own
    if (own.length > 2) return undefined
    const sets = countries.filter(
      set => set.members.length === 2 && (own[0] === undefined || set.members.includes(own[0])),
    )
    const together = sets.findLast(set => set.block === block && set.joined)
    if (together) return together.members
    const last = sets.at(-1)
    // A paragraph about one pair: « Le Japon a reçu la Corée du Sud. Les deux pays … »
    const near = last && last.block === block && index - last.sentence <= 2 ? last : undefined
    const rivals = countries.filter(set => set.block === block)
    if (near && rivals.every(set => set.members.every(member => near.members.includes(member)))) return near.members
    if (inTitle.length === 2) return inTitle
    const joined = sets.findLast(set => set.joined && index - set.sentence <= 6)
    if (joined && joined === sets.at(-1)) return joined.members
    // "Turkey backed Azerbaijan" in a paragraph about others: two that are not named side by side are no pair there.
    const apart = last && !last.joined && last.block === block && rivals.length > 1
    if (last && !apart && index - last.sentence <= 1) return last.members
    // Otherwise "both" refers to the pair of the lead.
    return inLead.length === 2 ? inLead : undefined
  }

  function pairOfPeople(index: number, before: readonly Named[]): EntityId[] | undefined {
    const own = distinct(before)
    if (own.length >= 2) return own.length === 2 ? own : undefined
    const last = persons.at(-1)
    return last && last.members.length === 2 && index - last.sentence <= 2 ? last.members : undefined
  }

  /** Whether the first two are coordinated or joined by a hyphen: « l'Inde et le Pakistan », "Russo-Turkish". */
  function areJoined(list: readonly Named[]): boolean {
    return list.some((mention, i) => {
      const next = list[i + 1]
      if (!next || next.entity === mention.entity) return false
      const gap = foldToken(document.text.slice(mention.end, next.start))
      return gap.length < 30 && joining.test(gap)
    })
  }
}
