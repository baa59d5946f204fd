import type { Block } from '../../seed/syntax/conllu.ts'
import type { Inflected } from './lemma-rules.ts'
import { blockOf, type Draw, list, type Node, node } from './synthetic-sentences.ts'

// Sentences as the news writes them and the treebanks hardly show: an object behind a date or a complement, the speaker behind the verb,
// verbs in the present whose form is a noun too, « des » before an object, compound tenses with « être ».

const transitive = list(
  'accuser attaquer bombarder condamner expulser libérer arrêter rejeter livrer former armer presser affronter soutenir menacer frapper saisir suspendre recevoir rencontrer visiter viser dénoncer critiquer financer déployer refuser approuver adopter annoncer lancer mener signer conclure imposer lever bloquer fermer ouvrir capturer détruire abattre tuer envoyer fournir vendre restituer rappeler convoquer exiger réclamer proposer accueillir féliciter remercier sanctionner extrader juger interroger défendre évacuer occuper annexer intercepter cibler tester démentir confirmer partager transmettre',
)
const speaking = list(
  'déclarer affirmer annoncer estimer indiquer préciser assurer ajouter expliquer prévenir regretter dénoncer souligner rappeler',
)
const intransitive = list('venir revenir arriver partir intervenir parvenir convenir tomber rentrer')

const countries: [string, 'Fem' | 'Masc' | 'Plur' | 'None'][] = [
  ['France', 'Fem'],
  ['Russie', 'Fem'],
  ['Turquie', 'Fem'],
  ['Syrie', 'Fem'],
  ['Chine', 'Fem'],
  ['Pologne', 'Fem'],
  ['Serbie', 'Fem'],
  ['Libye', 'Fem'],
  ['Hongrie', 'Fem'],
  ['Colombie', 'Fem'],
  ['Ukraine', 'Fem'],
  ['Arménie', 'Fem'],
  ['Égypte', 'Fem'],
  ['Algérie', 'Fem'],
  ['Allemagne', 'Fem'],
  ['Italie', 'Fem'],
  ['Iran', 'Masc'],
  ['Irak', 'Masc'],
  ['Liban', 'Masc'],
  ['Maroc', 'Masc'],
  ['Mali', 'Masc'],
  ['Niger', 'Masc'],
  ['Pérou', 'Masc'],
  ['Japon', 'Masc'],
  ['Kosovo', 'Masc'],
  ['Qatar', 'Masc'],
  ['Yémen', 'Masc'],
  ['États-Unis', 'Plur'],
  ['Émirats', 'Plur'],
  ['Israël', 'None'],
  ['Cuba', 'None'],
  ['Washington', 'None'],
  ['Moscou', 'None'],
  ['Pékin', 'None'],
  ['Téhéran', 'None'],
  ['Ankara', 'None'],
  ['Bagdad', 'None'],
  ['Londres', 'None'],
  ['Bruxelles', 'None'],
]
const adjectives: [string, string][] = [
  ['russe', 'russe'],
  ['belge', 'belge'],
  ['serbe', 'serbe'],
  ['syrien', 'syrienne'],
  ['iranien', 'iranienne'],
  ['turc', 'turque'],
  ['malien', 'malienne'],
  ['français', 'française'],
  ['chinois', 'chinoise'],
  ['américain', 'américaine'],
  ['militaire', 'militaire'],
  ['nucléaire', 'nucléaire'],
  ['israélien', 'israélienne'],
  ['ukrainien', 'ukrainienne'],
  ['polonais', 'polonaise'],
  ['indien', 'indienne'],
  ['afghan', 'afghane'],
]
const actors: [string, 'Masc' | 'Fem'][] = [
  ['armée', 'Fem'],
  ['gouvernement', 'Masc'],
  ['ministre', 'Masc'],
  ['président', 'Masc'],
  ['parlement', 'Masc'],
  ['police', 'Fem'],
  ['justice', 'Fem'],
  ['ambassade', 'Fem'],
  ['coalition', 'Fem'],
  ['marine', 'Fem'],
  ['ministère', 'Masc'],
  ['diplomatie', 'Fem'],
  ['opposition', 'Fem'],
  ['chancelier', 'Masc'],
  ['palais', 'Masc'],
]
const things: [string, string, 'Masc' | 'Fem'][] = [
  ['soldat', 'soldats', 'Masc'],
  ['rebelle', 'rebelles', 'Masc'],
  ['otage', 'otages', 'Masc'],
  ['pilote', 'pilotes', 'Masc'],
  ['navire', 'navires', 'Masc'],
  ['drone', 'drones', 'Masc'],
  ['accord', 'accords', 'Masc'],
  ['projet', 'projets', 'Masc'],
  ['entretien', 'entretiens', 'Masc'],
  ['réfugié', 'réfugiés', 'Masc'],
  ['diplomate', 'diplomates', 'Masc'],
  ['sanction', 'sanctions', 'Fem'],
  ['arme', 'armes', 'Fem'],
  ['frappe', 'frappes', 'Fem'],
  ['position', 'positions', 'Fem'],
  ['base', 'bases', 'Fem'],
  ['preuve', 'preuves', 'Fem'],
  ['mesure', 'mesures', 'Fem'],
  ['troupe', 'troupes', 'Fem'],
  ['aide', 'aides', 'Fem'],
  ['offre', 'offres', 'Fem'],
  ['frontière', 'frontières', 'Fem'],
  ['résolution', 'résolutions', 'Fem'],
  ['ambassadeur', 'ambassadeurs', 'Masc'],
  ['ministre', 'ministres', 'Masc'],
  ['missile', 'missiles', 'Masc'],
]
const days = list('lundi mardi mercredi jeudi vendredi samedi dimanche')
const months = list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')
const cities = list(
  'Genève Alep Gaza Vienne Kaboul Bassora Mossoul Kherson Tripoli Doha Idlib Damas Beyrouth Alger Tunis Dakar Bamako',
)

const SING = { Fem: 'Gender=Fem|Number=Sing', Masc: 'Gender=Masc|Number=Sing' }
const PLUR = { Fem: 'Gender=Fem|Number=Plur', Masc: 'Gender=Masc|Number=Plur' }
const vowel = (word: string): boolean => /^[aeiouhéèêàâîôœÉÎAEIOUH]/.test(word) && !/^(?:Hongrie|hausse)/.test(word)

function article(word: string, gender: 'Masc' | 'Fem', many = false): Node {
  if (many) return node('les', 'DET', 'Definite=Def|Number=Plur|PronType=Art', 'det')
  if (vowel(word)) return node("l'", 'DET', 'Definite=Def|Number=Sing|PronType=Art', 'det')
  return node(gender === 'Fem' ? 'la' : 'le', 'DET', `Definite=Def|${SING[gender]}|PronType=Art`, 'det')
}

const indefinite = (gender: 'Masc' | 'Fem', many: boolean): Node =>
  many
    ? node('des', 'DET', 'Definite=Ind|Number=Plur|PronType=Art', 'det')
    : node(gender === 'Fem' ? 'une' : 'un', 'DET', `Definite=Ind|${SING[gender]}|PronType=Art`, 'det')

function described(d: Draw, gender: 'Masc' | 'Fem', many: boolean): Node {
  const [masc, fem] = d.one(adjectives)
  const form = gender === 'Fem' ? fem : masc
  const feats = masc === fem ? (many ? 'Number=Plur' : 'Number=Sing') : (many ? PLUR : SING)[gender]
  return node(many && !/[sx]$/.test(form) ? `${form}s` : form, 'ADJ', feats, 'amod')
}

function country(d: Draw, relation: string): { node: Node; many: boolean; gender: 'Masc' | 'Fem' } {
  const [name, kind] = d.one(countries)
  if (kind === 'None') return { node: node(name, 'PROPN', '_', relation), many: false, gender: 'Masc' }
  if (kind === 'Plur')
    return { node: node(name, 'PROPN', PLUR.Masc, relation, [article(name, 'Masc', true)]), many: true, gender: 'Masc' }
  return { node: node(name, 'PROPN', SING[kind], relation, [article(name, kind)]), many: false, gender: kind }
}

function subject(d: Draw, relation = 'nsubj'): { node: Node; many: boolean; gender: 'Masc' | 'Fem' } {
  if (d.chance(0.5)) return country(d, relation)
  const [name, gender] = d.one(actors)
  const right = d.chance(0.5) ? [described(d, gender, false)] : []
  return { node: node(name, 'NOUN', SING[gender], relation, [article(name, gender)], right), many: false, gender }
}

/** A phrase with its preposition; « à le » and « de le » stay two words, as in the treebanks. */
const behind = (preposition: string, phrase: Node): Node => ({
  ...phrase,
  left: [
    node(preposition === 'de' && vowel((phrase.left[0] ?? phrase).form) ? "d'" : preposition, 'ADP', '_', 'case'),
    ...phrase.left,
  ],
})

function object(d: Draw, relation = 'obj'): Node {
  if (d.chance(0.15)) return country(d, relation).node
  const [one, several, gender] = d.one(things)
  const many = d.chance(0.6)
  const form = many ? several : one
  const number = d.chance(0.15) && many
  const left = number
    ? [node(d.one(list('deux trois quatre cinq huit dix douze')), 'NUM', 'Number=Plur', 'nummod')]
    : [d.chance(0.45) ? indefinite(gender, many) : article(form, gender, many)]
  const right: Node[] = []
  if (d.chance(0.4)) right.push(described(d, gender, many))
  if (d.chance(0.2)) right.push(behind('de', country(d, 'nmod').node))
  return node(form, 'NOUN', (many ? PLUR : SING)[gender], relation, left, right)
}

function time(d: Draw): Node {
  const kind = d.one([0, 0, 1, 2, 3])
  if (kind === 0) return node(d.one(days), 'NOUN', SING.Masc, 'obl:mod')
  if (kind === 1) {
    const [word, gender, det] = d.one([
      ['semaine', 'Fem', 'cette'],
      ['année', 'Fem', 'cette'],
      ['mois', 'Masc', 'ce'],
      ['jour', 'Masc', 'ce'],
    ] as const)
    return node(word, 'NOUN', SING[gender], 'obl:mod', [node(det, 'DET', `${SING[gender]}|PronType=Dem`, 'det')])
  }
  if (kind === 2) return node('hier', 'ADV', '_', 'advmod')
  return node(
    d.one(list('3 7 12 21 30')),
    'NUM',
    'NumType=Card',
    'obl:mod',
    [article('x', 'Masc')],
    [node(d.one(months), 'NOUN', SING.Masc, 'nmod')],
  )
}

const place = (d: Draw): Node => node(d.one(cities), 'PROPN', '_', 'obl:mod', [node('à', 'ADP', '_', 'case')])
const receiver = (d: Draw): Node => behind('à', country(d, 'obl:arg').node)
const AVOIR = (many: boolean) =>
  node(
    many ? 'ont' : 'a',
    'AUX',
    `Mood=Ind|Number=${many ? 'Plur' : 'Sing'}|Person=3|Tense=Pres|VerbForm=Fin`,
    'aux:tense',
  )
const ETRE = (many: boolean, relation: string) =>
  node(
    many ? 'sont' : 'est',
    'AUX',
    `Mood=Ind|Number=${many ? 'Plur' : 'Sing'}|Person=3|Tense=Pres|VerbForm=Fin`,
    relation,
  )
const comma = () => node(',', 'PUNCT', '_', 'punct')
const stop = () => node('.', 'PUNCT', '_', 'punct')
const PARTICIPLE = 'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part'

/** Finds the forms of verbs in the word list. */
export type Conjugation = { present: (verb: string, many: boolean) => string; participle: (verb: string) => string }

/** Indexes the forms of verbs by lemma and features. */
export function conjugation(forms: readonly Inflected[]): Conjugation {
  const found = new Map<string, string>()
  for (const f of forms) {
    if (f.upos !== 'VERB') continue
    const key = `${f.lemma} ${f.feats}`
    const before = found.get(key)
    // Of the persons, the third: « saisit », not « saisis »; of the participles, the masculine, which is shorter.
    const better = f.feats.includes('Part')
      ? f.form.length < (before?.length ?? 99)
      : before?.endsWith('s') && !f.form.endsWith('s')
    if (before === undefined || better) found.set(key, f.form)
  }
  const ask = (verb: string, feats: string): string => found.get(`${verb} ${feats}`) ?? verb
  return {
    present: (verb, many) => ask(verb, `Mood=Ind|Number=${many ? 'Plur' : 'Sing'}|Tense=Pres|VerbForm=Fin`),
    participle: verb => ask(verb, 'Number=Sing|Tense=Past|VerbForm=Part'),
  }
}

/** Adverbials between a verb and its object or behind it: dates, places, recipients. */
function complements(d: Draw, objectOf: Node): Node[] {
  const others: Node[] = []
  if (d.chance(0.35)) others.push(time(d))
  if (d.chance(0.25)) others.push(place(d))
  if (d.chance(0.2)) others.push(receiver(d))
  return d.chance(0.5) ? [...others, objectOf] : [objectOf, ...others]
}

function past(d: Draw, c: Conjugation, relation = 'root'): Node {
  const who = subject(d)
  return node(
    c.participle(d.one(transitive)),
    'VERB',
    PARTICIPLE,
    relation,
    [who.node, AVOIR(who.many)],
    complements(d, object(d)),
  )
}

function present(d: Draw, c: Conjugation, relation = 'root'): Node {
  const who = subject(d)
  return node(
    c.present(d.one(transitive), who.many),
    'VERB',
    `Mood=Ind|Number=${who.many ? 'Plur' : 'Sing'}|Person=3|Tense=Pres|VerbForm=Fin`,
    relation,
    [who.node],
    complements(d, object(d)),
  )
}

function agree(form: string, gender: 'Masc' | 'Fem', many: boolean): string {
  const base = gender === 'Fem' ? `${form}e` : form
  return many && !base.endsWith('s') ? `${base}s` : base
}

function passive(d: Draw, c: Conjugation): Node {
  const [one, several, gender] = d.one(things)
  const many = d.chance(0.5)
  const patient = node(many ? several : one, 'NOUN', (many ? PLUR : SING)[gender], 'nsubj:pass', [
    article(one, gender, many),
  ])
  const been = node('été', 'AUX', 'Tense=Past|VerbForm=Part', 'aux:pass')
  const right = [behind('par', subject(d, 'obl:agent').node)]
  if (d.chance(0.5)) right.push(d.chance(0.5) ? time(d) : place(d))
  const feats = `Gender=${gender}|Number=${many ? 'Plur' : 'Sing'}|Tense=Past|VerbForm=Part|Voice=Pass`
  return node(
    agree(c.participle(d.one(transitive)), gender, many),
    'VERB',
    feats,
    'root',
    [patient, AVOIR(many), been],
    right,
  )
}

/** « …, a déclaré mardi le ministre. » */
function quoted(d: Draw, c: Conjugation): Node {
  const told = d.chance(0.5) ? past(d, c) : present(d, c)
  const who = subject(d)
  const said = node(
    c.participle(d.one(speaking)),
    'VERB',
    PARTICIPLE,
    'parataxis:insert',
    [comma(), AVOIR(who.many)],
    d.chance(0.3) ? [time(d), who.node] : [who.node],
  )
  told.right.push(said)
  return told
}

function reported(d: Draw, c: Conjugation): Node {
  const who = subject(d)
  const told = d.chance(0.5) ? past(d, c, 'ccomp') : present(d, c, 'ccomp')
  told.left.unshift(
    node(vowel((told.left[0]?.left[0] ?? told.left[0] ?? told).form) ? "qu'" : 'que', 'SCONJ', '_', 'mark'),
  )
  return node(
    c.participle(d.one(speaking)),
    'VERB',
    PARTICIPLE,
    'root',
    [who.node, AVOIR(who.many)],
    [...(d.chance(0.3) ? [time(d)] : []), told],
  )
}

function went(d: Draw, c: Conjugation): Node {
  const who = subject(d)
  const verb = d.one(intransitive)
  const feats = `Gender=${who.gender}|Number=${who.many ? 'Plur' : 'Sing'}|Tense=Past|VerbForm=Part`
  return node(
    agree(c.participle(verb), who.gender, who.many),
    'VERB',
    feats,
    'root',
    [who.node, ETRE(who.many, 'aux:tense')],
    [
      d.chance(0.5) ? place(d) : { ...behind('sur', object(d)), relation: 'obl:arg' },
      ...(d.chance(0.4) ? [time(d)] : []),
    ],
  )
}

function coordinated(d: Draw, c: Conjugation): Node {
  const first = d.chance(0.5) ? past(d, c) : present(d, c)
  const second = d.chance(0.5) ? past(d, c, 'conj') : present(d, c, 'conj')
  if (d.chance(0.4)) second.left.shift()
  second.left.unshift(node('et', 'CCONJ', '_', 'cc'))
  first.right.push(second)
  return first
}

const contractions: Record<string, string> = { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' }

/** Marks, as treebanks do, which two words are written as one. */
function contracted(block: Block): Block {
  const lines: Block['lines'] = []
  block.rows.forEach((row, i) => {
    const one = contractions[`${row.form.toLowerCase()} ${block.rows[i + 1]?.form}`]
    if (one !== undefined && row.upos === 'ADP') lines.push(`${i + 1}-${i + 2}\t${one}\t_`)
    lines.push(i)
  })
  return { rows: block.rows, lines }
}

/** Generates `count` sentences, each from a random pattern. */
export function syntheticFrench(d: Draw, count: number, c: Conjugation): Block[] {
  return Array.from({ length: count }, () => {
    const sentence = d.one([
      past,
      past,
      past,
      present,
      present,
      present,
      passive,
      quoted,
      quoted,
      reported,
      went,
      coordinated,
    ])(d, c)
    if (d.chance(0.8)) sentence.right.push(stop())
    return contracted(blockOf(sentence))
  })
}
