import { describe, expect, it } from 'vitest'
import { frameTable } from '../../seed/frames/frame-table.ts'
import type { Language } from '../../seed/language/pack.ts'
import { packs } from '../../seed/language/packs.ts'
import { predicationsOf } from '../../seed/predication/predications.ts'
import { readTree } from '../../seed/predication/read-tree.ts'

/** What a predicate is said to tell: `subject=Kenya object=Somalia`, how sure it is, and who says so. */
function told(lang: Language, sentence: string): Record<string, string> {
  const pack = packs[lang]
  const tree = readTree(sentence, { start: 0, end: sentence.length }, pack)
  const form = (at: number): string => tree[at]?.form ?? ''
  const { predications } = predicationsOf(tree, pack, frameTable(pack).isEventNoun)
  return Object.fromEntries(
    predications.map(({ at, fillers, factuality, negated, speaker }) => [
      tree[at]?.lemma ?? '',
      [
        ...fillers
          .filter(({ relation }) => relation !== 'aux' && relation !== 'clause')
          .map(({ relation, head }) => `${relation}=${form(head)}`)
          .sort(),
        factuality,
        ...(negated ? ['negated'] : []),
        ...(speaker === undefined ? [] : [`says ${form(speaker)}`]),
      ].join(' '),
    ]),
  )
}

describe('a predication', () => {
  it.each<[Language, string, Record<string, string>]>([
    ['en', 'Russian jets were shot down by Turkey.', { shoot: 'object=jets subject=Turkey asserted' }],
    ['fr', 'Le Mali a été condamné par le Niger.', { condamner: 'object=Mali subject=Niger asserted' }],
  ])('turns the passive: %s %s', (lang, sentence, expected) => {
    expect(told(lang, sentence)).toMatchObject(expected)
  })

  it.each<[Language, string, Record<string, string>]>([
    [
      'en',
      'Kenya sanctioned Somalia and praised Ethiopia.',
      { sanction: 'object=Somalia subject=Kenya asserted', praise: 'object=Ethiopia subject=Kenya asserted' },
    ],
    [
      'en',
      'Russia attacked Ukraine and Poland accused Belarus.',
      { attack: 'object=Ukraine subject=Russia asserted', accuse: 'object=Belarus subject=Poland asserted' },
    ],
  ])('shares the subject of joined verbs only where the second has none: %s %s', (lang, sentence, expected) => {
    expect(told(lang, sentence)).toMatchObject(expected)
  })

  it.each<[Language, string, Record<string, string>]>([
    ['en', 'Chad, which had accused Sudan, recalled its ambassador.', { accuse: 'object=Sudan subject=Chad asserted' }],
    [
      'fr',
      "Le Maroc, sanctionné par l'Espagne, a rappelé son ambassadeur.",
      { sanctionner: 'object=Maroc subject=Espagne asserted' },
    ],
    ['fr', "C'est le Kenya qui a attaqué lundi la Somalie.", { attaquer: 'object=Somalie subject=Kenya asserted' }],
  ])('puts the antecedent in the place of a relative or a participle: %s %s', (lang, sentence, expected) => {
    expect(told(lang, sentence)).toMatchObject(expected)
  })

  it.each<[Language, string, Record<string, string>]>([
    ['en', 'Turkey forced Greece to withdraw its ships.', { withdraw: 'object=ships subject=Greece asserted' }],
    ['en', 'Peru promised Chile to reopen the border.', { reopen: 'object=border subject=Peru planned' }],
    [
      'fr',
      "Le Mali a été accusé par le Niger d'avoir attaqué un village.",
      { attaquer: 'object=village subject=Mali conditional' },
    ],
  ])('gives an infinitive the subject that its verb decides: %s %s', (lang, sentence, expected) => {
    expect(told(lang, sentence)).toMatchObject(expected)
  })

  it.each<[Language, string, Record<string, string>]>([
    ['en', 'Nepal wants India to withdraw.', { withdraw: 'subject=India none' }],
    ['en', 'Ecuador refused to meet Peru.', { meet: 'object=Peru subject=Ecuador none' }],
    ['en', 'Ghana did not condemn Togo.', { condemn: 'object=Togo subject=Ghana asserted negated' }],
    ['en', 'If Laos attacks Thailand, Vietnam will respond.', { attack: 'object=Thailand subject=Laos none' }],
    ['en', 'Japan denied that it had attacked Mongolia.', { attack: 'object=Mongolia subject=it denied says Japan' }],
    ['fr', 'Le Laos aurait bombardé la Birmanie.', { bombarder: 'object=Birmanie subject=Laos conditional' }],
    [
      'fr',
      '« Le Tchad a bombardé le Soudan », a déclaré le ministre.',
      { bombarder: 'object=Soudan subject=Tchad reported says ministre' },
    ],
    ['fr', 'On ignore si le Tchad a bombardé le Soudan.', { bombarder: 'object=Soudan subject=Tchad none' }],
    ['fr', "L'Iran a, semble-t-il, bombardé l'Irak mardi.", { bombarder: 'object=Irak subject=Iran conditional' }],
    [
      'en',
      'Unconfirmed reports say Russia attacked Ukraine on Tuesday.',
      { attack: 'object=Ukraine on=Tuesday subject=Russia conditional says reports' },
    ],
  ])('is as sure as what stands above it: %s %s', (lang, sentence, expected) => {
    expect(told(lang, sentence)).toMatchObject(expected)
  })

  it('is no fact in a question, a scene of fiction or whatever else the whole sentence is', () => {
    const sentence = 'Sweden attacks Norway.'
    const tree = readTree(sentence, { start: 0, end: sentence.length }, packs.en)
    const { predications } = predicationsOf(tree, packs.en, () => false, 'none')
    expect(predications.map(({ factuality }) => factuality)).toEqual(['none'])
    expect(told('en', 'In the film, Sweden attacks Norway.')).toMatchObject({
      attack: 'in=film object=Norway subject=Sweden none',
    })
  })

  it('of a noun has whatever hangs on the noun', () => {
    expect(told('fr', "L'attaque de l'Iran contre l'Irak a fait dix morts.")).toMatchObject({
      attaque: 'contre=Irak de=Iran asserted',
    })
  })
})
