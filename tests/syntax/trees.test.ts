import { describe, expect, it } from 'vitest'
import type { Language } from '../../seed/language/pack.ts'
import { parse } from '../../seed/syntax/parse.ts'

/** The arcs of a sentence as `head -relation-> dependent`, in lemmas. */
function arcs(text: string, lang: Language): string[] {
  const tree = parse(text, { start: 0, end: text.length }, lang)
  return tree.map(word => `${tree[word.head]?.lemma ?? 'ROOT'} -${word.deprel}-> ${word.lemma}`)
}

describe('English trees', () => {
  const cases: [string, string, string[]][] = [
    [
      'subject and object',
      'Turkey attacked Syria.',
      ['ROOT -root-> attack', 'attack -nsubj-> Turkey', 'attack -obj-> Syria'],
    ],
    [
      'passive and its agent',
      'The convoy was attacked by rebels.',
      ['attack -nsubj:pass-> convoy', 'attack -aux:pass-> be', 'attack -obl:agent-> rebel'],
    ],
    [
      'coordinated clauses',
      'Russia attacked Ukraine and Poland accused Belarus.',
      ['attack -conj-> accuse', 'accuse -nsubj-> Poland', 'accuse -obj-> Belarus'],
    ],
    ['relative clause', 'The minister who visited Cairo resigned.', ['minister -acl:relcl-> visit']],
    ['control', 'Iran refused to sign the treaty.', ['refuse -xcomp-> sign', 'sign -obj-> treaty']],
    [
      'reported clause',
      'Officials said that Egypt had closed the border.',
      ['say -ccomp-> close', 'close -nsubj-> Egypt'],
    ],
    [
      'possessive',
      "Iran's president met France's envoy.",
      ['president -nmod:poss-> Iran', 'envoy -nmod:poss-> France'],
    ],
    ['particle', 'Peace talks broke down.', ['break -compound:prt-> down']],
    ['negation', 'Israel did not strike Lebanon.', ['strike -advmod-> not', 'strike -aux-> do']],
  ]
  it.each(cases)('%s', (_, text, expected) => expect(arcs(text, 'en')).toEqual(expect.arrayContaining(expected)))
})

describe('French trees', () => {
  const cases: [string, string, string[]][] = [
    [
      'subject and object',
      'La Turquie a attaqué la Syrie.',
      ['attaquer -nsubj-> Turquie', 'attaquer -aux:tense-> avoir', 'attaquer -obj-> Syrie'],
    ],
    [
      'passive and its agent',
      'Le convoi a été attaqué par les rebelles.',
      ['attaquer -nsubj:pass-> convoi', 'attaquer -aux:pass-> être', 'attaquer -obl:agent-> rebelle'],
    ],
    [
      'coordinated clauses',
      'La Russie attaque l’Ukraine et la Pologne accuse la Biélorussie.',
      ['attaquer -conj-> accuser', 'accuser -nsubj-> Pologne'],
    ],
    ['relative clause', 'Le ministre qui a visité Le Caire a démissionné.', ['ministre -acl:relcl-> visiter']],
    ['infinitive', 'L’Iran refuse de signer le traité.', ['refuser -xcomp-> signer', 'signer -obj-> traité']],
    [
      'reported clause',
      'Le porte-parole a affirmé que l’Égypte fermait la frontière.',
      ['affirmer -ccomp-> fermer', 'fermer -nsubj-> Égypte'],
    ],
    [
      'complement of a noun',
      'L’attaque de la Russie a surpris Paris.',
      ['attaque -nmod-> Russie', 'surprendre -nsubj-> attaque'],
    ],
    [
      'pronominal verb',
      'Les ministres se sont réunis à Genève.',
      ['réunir -expl:pv-> soi', 'réunir -aux:tense-> être'],
    ],
    ['negation', 'Paris n’a pas livré ces armes.', ['livrer -advmod-> pas', 'livrer -obj-> arme']],
  ]
  it.each(cases)('%s', (_, text, expected) => expect(arcs(text, 'fr')).toEqual(expect.arrayContaining(expected)))
})

describe('lemmas', () => {
  const verbs = (text: string, lang: Language) =>
    parse(text, { start: 0, end: text.length }, lang)
      .filter(word => word.upos === 'VERB')
      .map(word => word.lemma)
  it('of English verbs', () => {
    expect(verbs('They struck Aden, met the king, said no and led the talks.', 'en')).toEqual([
      'strike',
      'meet',
      'say',
      'lead',
    ])
    expect(verbs('The army withdrew and the rebels fled.', 'en')).toEqual(['withdraw', 'flee'])
  })
  it('of French verbs', () => {
    expect(verbs('Paris accuse Rome et a rejeté son offre.', 'fr')).toEqual(['accuser', 'rejeter'])
    expect(verbs('Les ministres ont conclu un accord et exigeraient des excuses.', 'fr')).toEqual([
      'conclure',
      'exiger',
    ])
  })
})

describe('any sentence', () => {
  const hostile: [string, string][] = [
    ['of one mark', '.'],
    ['of marks only', '«»“”()[]…—–!?.,;:\'"-/'],
    ['of one endless word', 'a'.repeat(20_000)],
    ['of a thousand apostrophes', "l'".repeat(1000)],
    ['of a thousand hyphens', 'a-'.repeat(1000)],
    ['of lone surrogates', '\ud800 said \udc00 to \ud83d\ude00'],
    ['of names of objects', '__proto__ constructor toString accused hasOwnProperty'],
    ['of three thousand words', 'Iran said that '.repeat(1000)],
    ['of a thousand numbers', '1 000 '.repeat(1000)],
    ['of capitals', 'IRAN ATTACKS US BASE, SAYS PENTAGON'],
    ['of another script', 'إيران تهاجم 伊朗 Иран'],
  ]
  it.each(hostile)('%s gives a tree', (_, text) => {
    for (const lang of ['en', 'fr'] as const) {
      const tree = parse(text, { start: 0, end: text.length }, lang)
      expect(tree.filter(word => word.head < 0)).toHaveLength(1)
      tree.forEach((word, i) => {
        expect(word.head).toBeLessThan(tree.length)
        expect(word.head).not.toBe(i)
        expect(word.margin).toBeGreaterThanOrEqual(0)
        expect(word.margin).toBeLessThanOrEqual(1)
        let at = i
        let steps = 0
        while (at >= 0 && steps <= tree.length) {
          at = tree[at]?.head ?? -1
          steps++
        }
        expect(at).toBe(-1)
        expect(word.lemma).not.toBe('')
      })
    }
  })

  it('of nothing gives no words', () => {
    expect(parse('   ', { start: 0, end: 3 }, 'en')).toEqual([])
  })

  it('gives the same tree again, whatever was read between', () => {
    const text = 'After the talks, Ankara and Moscow agreed to open the corridor.'
    const read = () => parse(text, { start: 0, end: text.length }, 'en')
    const first = read()
    for (let i = 0; i < 200; i++) parse(`Word${i} met name${i * 7} in place${i * 3}.`, { start: 0, end: 20 }, 'en')
    expect(read()).toEqual(first)
  })
})
